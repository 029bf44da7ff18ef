package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.OpenBusiness;
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
    public int meetings(UnitId unit) {
        return sql.sql("select count(*) from meetings.meeting where unit_id = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }
}
