package vn.chiboso.membership.adapter.out.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.UnitOrigin;

/** Groups that a sheet named for the first time, on table {@code unit_origin}. */
@Component
class UnitOrigins {
    private final JdbcClient sql;

    UnitOrigins(JdbcClient sql) {
        this.sql = sql;
    }

    /** A group that was founded in this transaction bears its instant; the branches are locked, so that nobody else founds one there. */
    void founded(IntakeId id, Collection<UnitId> branches) {
        sql.sql("""
                insert into membership.unit_origin (unit_id, intake_id)
                select distinct u.id, cast(:intake as uuid) from membership.unit u
                join membership.unit_link l on l.unit_id = u.id and l.parent_id = any (:branches)
                where u.kind = 'GROUP' and u.created_at = now()
                on conflict (unit_id) do nothing
                """)
                .param("intake", id.value())
                .param("branches", ids(branches))
                .update();
    }

    Map<UnitId, UnitOrigin> of(Collection<UnitId> units) {
        var origins = new HashMap<UnitId, UnitOrigin>();
        sql.sql("""
                select o.unit_id, i.id, i.file_name, i.handed_at
                from membership.unit_origin o join membership.intake i on i.id = o.intake_id where o.unit_id = any (:units)
                """).param("units", ids(units)).query(row -> {
            origins.put(
                    new UnitId(Columns.id(row, "unit_id")),
                    new UnitOrigin(
                            new IntakeId(Columns.id(row, "id")),
                            row.getString("file_name"),
                            row.getObject("handed_at", OffsetDateTime.class).toInstant()));
        });
        return origins;
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
