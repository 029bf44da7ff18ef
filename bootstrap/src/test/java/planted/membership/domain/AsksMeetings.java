package planted.membership.domain;

import planted.meetings.domain.Meeting;

/** A back arrow, and into the inside. */
record AsksMeetings(Meeting meeting) {}
