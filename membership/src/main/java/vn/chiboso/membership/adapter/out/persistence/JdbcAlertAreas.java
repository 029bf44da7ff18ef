package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.AlertAreas;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.BranchAlertCounts;

/** Noted alerts by ranges of paths; pages go along the index of paths, so that the last is as quick as the first. */
@Component
class JdbcAlertAreas implements AlertAreas {
    private static final String OPEN = "a.gone_on is null and (a.aside_until is null or a.aside_until <= :day)";

    private final JdbcClient sql;

    JdbcAlertAreas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<AlertKind, Integer> totals(List<UnitPath> scopes, LocalDate day) {
        var totals = new EnumMap<AlertKind, Integer>(AlertKind.class);
        scoped("""
                select a.kind, count(*) n
                from unnest(cast(:from as text[]), cast(:to as text[])) as scope(low, high)
                join membership.unit_link l on l.path >= scope.low collate "C" and l.path < scope.high collate "C" and %s
                join membership.alert a on a.unit_id = l.unit_id and %s
                group by a.kind
                """.formatted(Dated.on("l"), OPEN), scopes, day).query(row -> {
            totals.put(AlertKind.valueOf(row.getString("kind")), row.getInt("n"));
        });
        return totals;
    }

    @Override
    public List<BranchAlertCounts> page(
            List<UnitPath> scopes, @Nullable AlertKind kind, String after, int most, LocalDate day) {
        return scoped("""
                select p.unit_id, p.path, u.name, c.counts
                from (select l.unit_id, l.path
                      from unnest(cast(:from as text[]), cast(:to as text[])) as scope(low, high)
                      join membership.unit_link l
                          on l.path >= scope.low collate "C" and l.path < scope.high collate "C" and l.path > :after collate "C"
                      where %1$s and exists (select 1 from membership.alert a where a.unit_id = l.unit_id and %2$s
                          and (cast(:kind as text) is null or a.kind = :kind))
                      order by l.path limit :most) p
                join membership.unit u on u.id = p.unit_id
                cross join lateral (select string_agg(k.kind || '=' || k.n, ',') counts
                    from (select a.kind, count(*) n from membership.alert a where a.unit_id = p.unit_id and %2$s group by a.kind) k) c
                order by p.path
                """.formatted(Dated.on("l"), OPEN), scopes, day)
                .param("after", after)
                .param("kind", kind == null ? null : kind.name())
                .param("most", most)
                .query(JdbcAlertAreas::branch)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String text, List<UnitPath> scopes, LocalDate day) {
        return sql.sql(text)
                .param("from", Columns.values(scopes))
                .param(
                        "to",
                        scopes.stream().map(scope -> Dated.after(scope.value())).toArray(String[]::new))
                .param("day", day);
    }

    private static BranchAlertCounts branch(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<AlertKind, Integer>(AlertKind.class);
        for (var each : row.getString("counts").split(",")) {
            var at = each.indexOf('=');
            counts.put(AlertKind.valueOf(each.substring(0, at)), Integer.parseInt(each.substring(at + 1)));
        }
        return new BranchAlertCounts(
                new UnitId(Columns.id(row, "unit_id")),
                new UnitPath(row.getString("path")),
                row.getString("name"),
                counts);
    }
}
