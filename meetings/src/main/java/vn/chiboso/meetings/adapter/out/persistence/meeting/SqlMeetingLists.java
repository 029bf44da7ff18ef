package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Lists of meetings by unit or by range of the tree. */
@Component
class SqlMeetingLists implements MeetingLists {
    private final JdbcClient sql;

    SqlMeetingLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<MeetingSummary> find(MeetingId meeting) {
        return sql.sql("select * from meetings.meeting where id = :id")
                .param("id", meeting.value())
                .query((rs, n) -> MeetingRow.summary(rs))
                .optional();
    }

    @Override
    public List<MeetingSummary> ofUnit(UnitId unit, Instant from, Instant to) {
        return sql.sql("""
                        select * from meetings.meeting
                        where unit_id = :unit and starts_at >= :from and starts_at < :to order by starts_at, id
                        """)
                .param("unit", unit.value())
                .param("from", Columns.at(from))
                .param("to", Columns.at(to))
                .query((rs, n) -> MeetingRow.summary(rs))
                .list();
    }

    @Override
    public List<MeetingSummary> among(
            Collection<UnitId> units,
            Collection<UnitPath> scopes,
            @Nullable MemberId invited,
            Instant from,
            Instant to,
            int limit) {
        return sql.sql("""
                        select m.* from meetings.meeting m
                        where (m.unit_id = any(:units)
                            or exists (select 1 from unnest(:scopes) s where starts_with(m.unit_path, s))
                            or exists (select 1 from meetings.announcement_person p where p.meeting_id = m.id
                                and p.member_id = cast(:invited as uuid) and p.role = 'INVITED'))
                          and m.starts_at >= :from and m.starts_at < :to
                        order by m.starts_at desc, m.id desc limit :limit
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("scopes", scopes.stream().map(UnitPath::value).toArray(String[]::new))
                .param("invited", Columns.id(invited))
                .param("from", Columns.at(from))
                .param("to", Columns.at(to))
                .param("limit", limit)
                .query((rs, n) -> MeetingRow.summary(rs))
                .list();
    }

    @Override
    public Optional<MeetingSummary> regular(UnitId unit, YearMonth month) {
        return sql.sql("""
                        select * from meetings.meeting
                        where unit_id = :unit and month = :month and kind = 'REGULAR' and state <> 'CANCELLED'
                        """)
                .param("unit", unit.value())
                .param("month", month.atDay(1))
                .query((rs, n) -> MeetingRow.summary(rs))
                .optional();
    }

    @Override
    public Optional<MeetingSummary> preparing(MeetingId meeting) {
        return sql.sql("select * from meetings.meeting where prepares = :m and state <> 'CANCELLED'")
                .param("m", meeting.value())
                .query((rs, n) -> MeetingRow.summary(rs))
                .optional();
    }
}
