package planted.meetings.adapter.out.smtp;

import planted.meetings.adapter.out.persistence.MeetingRow;

/** One adapter on another. */
record BorrowsFromPersistence(MeetingRow row) {}
