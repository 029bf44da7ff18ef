package vn.chiboso.membership.adapter.out.persistence;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Absences;

/** Tables {@code absence_report} and {@code absence}: a meeting's rows are replaced as a whole. */
@Component
class JdbcAbsences implements Absences {
    private final JdbcClient sql;

    JdbcAbsences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void keep(AbsencesNoted said) {
        var newer = sql.sql("""
                insert into membership.absence_report as kept (meeting_id, said_at) values (:meeting, :at)
                on conflict (meeting_id) do update set said_at = excluded.said_at where kept.said_at < excluded.said_at
                """)
                .param("meeting", said.meeting())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
        if (newer == 0) {
            return;
        }
        sql.sql("delete from membership.absence where meeting_id = :meeting")
                .param("meeting", said.meeting())
                .update();
        sql.sql("""
                insert into membership.absence (meeting_id, member_id, month, on_day)
                select :meeting, m.id, :month, :day from membership.member m where m.id = any (:members)
                """)
                .param("meeting", said.meeting())
                .param("month", said.month().atDay(1))
                .param("day", said.day())
                .param("members", said.unexcused().stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }
}
