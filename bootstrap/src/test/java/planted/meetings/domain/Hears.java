package planted.meetings.domain;

import planted.membership.events.MemberLeft;

/** The domain hears another module. */
record Hears(MemberLeft event) {}
