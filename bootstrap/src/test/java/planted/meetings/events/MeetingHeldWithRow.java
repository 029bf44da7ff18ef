package planted.meetings.events;

import planted.meetings.adapter.out.persistence.MeetingRow;

/** An event with a row in it. */
public record MeetingHeldWithRow(MeetingRow row) {}
