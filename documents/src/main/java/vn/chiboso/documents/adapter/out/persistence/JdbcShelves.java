package vn.chiboso.documents.adapter.out.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.Shelves;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitAffairs.Matter;
import vn.chiboso.membership.api.UnitId;

/** Counts in SQL. */
@Component
class JdbcShelves implements Shelves {
    private static final String SINCE = """
            select unit_id, 'PAPERS' matter, count(*) n from documents.paper
            where (unit_id = any (:units) or unit_id = any (:heads)) and filed_at >= :at group by 1
            union all
            select unit_id, 'FILES', count(*) from documents.file where unit_id = any (:units) and stored_at >= :at group by 1
            order by 1, 2 desc""";

    private final JdbcClient sql;

    JdbcShelves(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Kept> since(Set<UnitId> units, Set<UnitId> heads, Instant at) {
        return sql.sql(SINCE)
                .param("units", ids(units))
                .param("heads", ids(heads))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Kept(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Matter.valueOf(row.getString("matter")),
                        row.getInt("n")))
                .list();
    }

    private static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
