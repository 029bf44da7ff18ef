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
        var unit = said.unit();
        var newer = sql.sql("""
                insert into membership.absence_report as kept (meeting_id, said_at, unit_id, month, on_day)
                values (:meeting, :at, (select id from membership.unit where id = :unit), :month, :day)
                on conflict (meeting_id) do update set said_at = excluded.said_at, month = excluded.month, on_day = excluded.on_day,
                    unit_id = coalesce(excluded.unit_id, kept.unit_id)
                where kept.said_at < excluded.said_at
                """)
                .param("unit", unit == null ? null : unit.value())
                .param("month", said.month().atDay(1))
                .param("day", said.day())
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
        if (unit == null) {
            sql.sql("""
                    update membership.absence_report set unit_id = membership.meeting_branch(meeting_id)
                    where meeting_id = :meeting and unit_id is null
                    """).param("meeting", said.meeting()).update();
        }
    }
}
