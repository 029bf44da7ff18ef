package planted.meetings.adapter.in.event;

import planted.meetings.application.port.out.Meetings;

/** A listener past its use case. */
record WritesItself(Meetings meetings) {}
