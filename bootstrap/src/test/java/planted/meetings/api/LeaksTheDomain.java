package planted.meetings.api;

import planted.meetings.domain.Meeting;

/** What others may see shows what they may not. */
public record LeaksTheDomain(Meeting meeting) {}
