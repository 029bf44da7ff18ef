package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.MeetingProgress;

/** Moves the row on; the code shown in the room ends with the meeting. */
@Component
class SqlMeetingProgress implements MeetingProgress {
    private final JdbcClient sql;

    SqlMeetingProgress(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void concluded(MeetingId meeting, Instant at) {
        move("""
                update meetings.meeting set state = 'CONCLUDED', concluded_at = :at, check_in_code = null,
                    version = version + 1
                where id = :m and state = 'OPEN'
                """, meeting, at);
    }

    @Override
    public void recorded(MeetingId meeting, Instant at) {
        move("""
                update meetings.meeting set state = 'RECORDED', recorded_at = :at, version = version + 1
                where id = :m and state = 'CONCLUDED'
                """, meeting, at);
    }

    private void move(String update, MeetingId meeting, Instant at) {
        var rows = sql.sql(update)
                .param("m", meeting.value())
                .param("at", Columns.at(at))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("meeting " + meeting + " is not in the state to move on from");
        }
    }
}
