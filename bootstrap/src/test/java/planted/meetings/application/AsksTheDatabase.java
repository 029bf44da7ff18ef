package planted.meetings.application;

import org.springframework.jdbc.core.simple.JdbcClient;
import planted.meetings.adapter.out.persistence.MeetingRow;

/** A service that does an adapter's work. */
record AsksTheDatabase(JdbcClient jdbc, MeetingRow row) {}
