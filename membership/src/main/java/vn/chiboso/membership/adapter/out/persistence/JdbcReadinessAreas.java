package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.ReadinessAreas;
import vn.chiboso.membership.domain.readiness.ReadinessArea;
import vn.chiboso.membership.domain.readiness.ReadinessCounts;

/** Counts kept per branch at its path, summed over ranges. */
@Component
class JdbcReadinessAreas implements ReadinessAreas {
    /** Both are read from their indexes alone. */
    private static final String SUMS = """
            (select coalesce(sum(c.members), 0) from membership.unit_count c where c.path >= %1$s and c.path < %2$s) people,
            coalesce(sum(r.asked), 0) asked, coalesce(sum(r.from_afar), 0) from_afar, coalesce(sum(r.with_device), 0) with_device,
            coalesce(sum(r.on_paper), 0) on_paper, coalesce(sum(r.no_device), 0) no_device, coalesce(sum(r.weak), 0) weak
            from membership.readiness_count r where r.path >= %1$s and r.path < %2$s
            """;

    private final JdbcClient sql;

    JdbcReadinessAreas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ReadinessCounts total(UnitPath path) {
        return sql.sql("select " + SUMS.formatted(":from", ":to"))
                .param("from", path.value())
                .param("to", Dated.after(path.value()))
                .query((row, n) -> counts(row))
                .single();
    }

    @Override
    public List<ReadinessArea.Row> below(UnitId unit, LocalDate day) {
        return sql.sql("""
                select u.id, u.name, u.kind, s.* from membership.unit_link l join membership.unit u on u.id = l.unit_id
                cross join lateral (select %s) s
                where l.parent_id = :unit and %s
                order by u.name collate "vi-x-icu", u.id
                """.formatted(SUMS.formatted("l.path", "left(l.path, -1) || '/'"), Dated.on("l")))
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> new ReadinessArea.Row(
                        new UnitId(Columns.id(row, "id")),
                        row.getString("name"),
                        requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                        counts(row)))
                .list();
    }

    private static ReadinessCounts counts(ResultSet row) throws SQLException {
        return new ReadinessCounts(
                row.getLong("people"),
                row.getLong("asked"),
                row.getLong("from_afar"),
                row.getLong("with_device"),
                row.getLong("on_paper"),
                row.getLong("no_device"),
                row.getLong("weak"));
    }
}
