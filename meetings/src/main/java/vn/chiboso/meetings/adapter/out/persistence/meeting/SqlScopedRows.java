package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.ScopedRows;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Paths of meetings, resolutions, tasks and local rules, rewritten unit by unit in one statement per table; versions stay, since nobody's form is about paths. */
@Component("meetingsScopedRows")
class SqlScopedRows implements ScopedRows {
    // a rule knows its unit by the last label of the path, which no other unit has
    private static final List<String> TABLES = List.of("""
            update meetings.meeting t set unit_path = p.path from unnest(cast(:units as uuid[]), cast(:paths as text[])) p(unit, path)
            where t.unit_id = p.unit and t.unit_path <> p.path""", """
            update meetings.resolution t set unit_path = p.path from unnest(cast(:units as uuid[]), cast(:paths as text[])) p(unit, path)
            where t.unit_id = p.unit and t.unit_path <> p.path""", """
            update meetings.task t set unit_path = p.path from unnest(cast(:units as uuid[]), cast(:paths as text[])) p(unit, path)
            where t.unit_id = p.unit and t.unit_path <> p.path\
            """, """
            update meetings.rule_value t set unit_path = p.path from unnest(cast(:units as uuid[]), cast(:paths as text[])) p(unit, path)
            where t.unit_path <> p.path and substring(t.unit_path from '[a-z0-9]+\\.$') = substring(p.path from '[a-z0-9]+\\.$')\
            """);

    private final JdbcClient sql;

    SqlScopedRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void hold() {
        sql.sql("select pg_advisory_xact_lock(hashtext('meetings.unit_path'))::text")
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
