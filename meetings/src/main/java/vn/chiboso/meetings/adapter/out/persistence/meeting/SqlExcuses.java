package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Excuses;
import vn.chiboso.meetings.domain.LateExcuse;
import vn.chiboso.meetings.domain.LateExcuses;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** Table {@code absence_excuse}: rows are only added. */
@Component
class SqlExcuses implements Excuses {
    private final JdbcClient sql;

    SqlExcuses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public LateExcuses of(MeetingId meeting) {
        return new LateExcuses(sql.sql(
                        "select * from meetings.absence_excuse where meeting_id = :meeting order by turn, at, member_id")
                .param("meeting", meeting.value())
                .query((row, n) -> new LateExcuse(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getInt("turn"),
                        row.getBoolean("accepted"),
                        row.getString("reason"),
                        row.getString("accepted_by"),
                        row.getObject("accepted_on", LocalDate.class),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public void add(MeetingId meeting, LateExcuse excuse, AccountId by) {
        sql.sql("""
                insert into meetings.absence_excuse (meeting_id, member_id, turn, accepted, reason, accepted_by, accepted_on, by_account,
                    by_name, at)
                values (:meeting, :member, :turn, :accepted, :reason, :acceptedBy, :acceptedOn, :account, :name, :at)
                """)
                .param("meeting", meeting.value())
                .param("member", excuse.member().value())
                .param("turn", excuse.turn())
                .param("accepted", excuse.accepted())
                .param("reason", excuse.reason())
                .param("acceptedBy", excuse.acceptedBy())
                .param("acceptedOn", excuse.acceptedOn())
                .param("account", by.value())
                .param("name", excuse.by())
                .param("at", excuse.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
