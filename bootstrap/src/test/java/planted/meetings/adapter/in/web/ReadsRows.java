package planted.meetings.adapter.in.web;

import planted.meetings.adapter.out.persistence.MeetingRow;

/** A controller past its port. */
record ReadsRows(MeetingRow row) {}
