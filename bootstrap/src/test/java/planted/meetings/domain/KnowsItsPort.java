package planted.meetings.domain;

import planted.meetings.application.port.out.Meetings;

/** The domain knows a port. */
record KnowsItsPort(Meetings meetings) {}
