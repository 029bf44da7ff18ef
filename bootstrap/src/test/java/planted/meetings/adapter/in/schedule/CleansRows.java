package planted.meetings.adapter.in.schedule;

import planted.meetings.application.port.out.Meetings;

/** A job past its use case. */
record CleansRows(Meetings meetings) {}
