package vn.chiboso.notification.adapter.out.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.application.port.out.ScopedRows;

/** Paths of notices and deliveries, rewritten unit by unit in one statement per table; versions stay, since nobody's form is about paths. */
@Component("notificationScopedRows")
class JdbcScopedRows implements ScopedRows {
    private static final List<String> TABLES = List.of("""
            update notification.notice t set unit_path = p.path from unnest(cast(:units as uuid[]), cast(:paths as text[])) p(unit, path)
            where t.unit = p.unit and t.unit_path <> p.path""", """
            update notification.delivery t set unit_path = p.path
            from notification.notice n join unnest(cast(:units as uuid[]), cast(:paths as text[])) p(unit, path) on p.unit = n.unit
            where n.id = t.notice and t.unit_path <> p.path""");

    private final JdbcClient sql;

    JdbcScopedRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void hold() {
        sql.sql("select pg_advisory_xact_lock(hashtext('notification.unit_path'))::text")
                .query(String.class)
                .single();
    }

    @Override
    public int place(Map<UnitId, UnitPath> places) {
        var units = places.keySet().stream().map(UnitId::value).toArray(UUID[]::new);
        var paths = places.values().stream().map(UnitPath::value).toArray(String[]::new);
        return TABLES.stream()
                .mapToInt(update -> sql.sql(update)
                        .param("units", units)
                        .param("paths", paths)
                        .update())
                .sum();
    }
}
