package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.ToldAbsences;

/** Table {@code absences_told}; moments are kept to the microsecond, as the database has them. */
@Component
class SqlToldAbsences implements ToldAbsences {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient sql;

    SqlToldAbsences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Instant again(MeetingId meeting, Instant now) {
        return sql.sql("""
                insert into meetings.absences_told as told (meeting_id, at) values (:meeting, :now)
                on conflict (meeting_id) do update set at = greatest(excluded.at, told.at + interval '1 microsecond')
                returning at
                """)
                .param("meeting", meeting.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public boolean first(MeetingId meeting, Instant at) {
        return sql.sql(
                                "insert into meetings.absences_told (meeting_id, at) values (:meeting, :at) on conflict do nothing")
                        .param("meeting", meeting.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public List<MeetingId> missing(YearMonth from, @Nullable MeetingId after, int most) {
        return sql.sql("""
                select m.id from meetings.meeting m
                where m.kind = 'REGULAR' and m.month >= :from and m.concluded_at is not null and m.id > :after
                    and not exists (select 1 from meetings.absences_told t where t.meeting_id = m.id)
                order by m.id limit :most
                """)
                .param("from", from.atDay(1))
                .param("after", after == null ? BEFORE_ALL : after.value())
                .param("most", most)
                .query((row, n) -> new MeetingId(row.getObject("id", UUID.class)))
                .list();
    }
}
