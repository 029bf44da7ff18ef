package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.CheckInAttempts;
import vn.chiboso.membership.api.MemberId;

/** Guesses at the code, by person. */
@Component
class SqlCheckInAttempts implements CheckInAttempts {
    private final JdbcClient sql;

    SqlCheckInAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(MeetingId meeting, MemberId member, Instant at) {
        sql.sql("insert into meetings.check_in_attempt (meeting_id, member_id, at) values (:m, :member, :at)")
                .param("m", meeting.value())
                .param("member", member.value())
                .param("at", Columns.at(at))
                .update();
    }

    @Override
    public int since(MeetingId meeting, MemberId member, Instant from) {
        return sql.sql("""
                        select count(*) from meetings.check_in_attempt
                        where meeting_id = :m and member_id = :member and at > :from
                        """)
                .param("m", meeting.value())
                .param("member", member.value())
                .param("from", Columns.at(from))
                .query(Integer.class)
                .single();
    }
}
