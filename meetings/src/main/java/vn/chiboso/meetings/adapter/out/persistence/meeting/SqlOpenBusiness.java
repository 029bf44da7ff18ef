package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.OpenBusiness;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitAffairs.Matter;
import vn.chiboso.membership.api.UnitAffairs.Pending;
import vn.chiboso.membership.api.UnitAffairs.Sort;
import vn.chiboso.membership.api.UnitId;

/** Counts per branch, over meetings that are locked first. */
@Component
class SqlOpenBusiness implements OpenBusiness {
    private static final String LOCK = """
            select id from meetings.meeting
            where unit_id = any (:units) and state in ('PLANNED', 'ANNOUNCED', 'OPEN', 'CONCLUDED') order by id for update""";
    private static final String COUNT = """
            select unit_id, case state when 'OPEN' then 'SESSION' when 'CONCLUDED' then 'RECORD' else 'CALL' end sort, count(*) n
            from meetings.meeting where unit_id = any (:units) and state in ('PLANNED', 'ANNOUNCED', 'OPEN', 'CONCLUDED')
            group by 1, 2
            union all
            select unit_id, 'TASK', count(*) from meetings.task where unit_id = any (:units) and state = 'GIVEN' group by 1
            order by 1, 2""";
    /**
     * An opening entered afterwards counts from its entry. A plan bears no instant: it names nobody's presence, and counts only where
     * everything does. {@code greatest} leaves out what is null.
     */
    private static final String SINCE = """
            select m.unit_id, 'MEETINGS' matter, count(*) n from meetings.meeting m
            where m.unit_id = any (:units) and coalesce(greatest(coalesce(m.opening_noted_at, m.opened_at), m.concluded_at, m.recorded_at,
                (select max(a.at) from meetings.announcement a where a.meeting_id = m.id)), 'epoch') >= :at
            group by 1
            union all
            select m.unit_id, 'VOTES', count(*) from meetings.vote v join meetings.meeting m on m.id = v.meeting_id
            where m.unit_id = any (:units) and v.state in ('OPEN', 'DECIDED') and greatest(v.opened_at, v.closed_at) >= :at
            group by 1
            union all
            select t.unit_id, 'TASKS', count(*) from meetings.task t join meetings.resolution r on r.id = t.resolution_id
            where t.unit_id = any (:units) and coalesce(greatest(r.adopted_at,
                (select max(p.at) from meetings.task_report p where p.task_id = t.id)), 'epoch') >= :at
            group by 1
            order by 1, 2""";

    private final JdbcClient sql;

    SqlOpenBusiness(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Pending> of(Set<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        sql.sql(LOCK).param("units", ids).query(UUID.class).list();
        return sql.sql(COUNT)
                .param("units", ids)
                .query((row, n) -> new Pending(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Sort.valueOf(row.getString("sort")),
                        row.getInt("n")))
                .list();
    }

    @Override
    public List<Kept> since(Set<UnitId> units, Instant at) {
        return sql.sql(SINCE)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Kept(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Matter.valueOf(row.getString("matter")),
                        row.getInt("n")))
                .list();
    }
}
