package vn.chiboso.bootstrap.bench.load;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.chiboso.bootstrap.bench.nation.Country;
import vn.chiboso.bootstrap.bench.nation.Nation;
import vn.chiboso.bootstrap.bench.nation.Plot;

/** Writes the tree: every unit, and where it stood since when. */
final class TreeRows {
    private static final String UNIT = "id, kind, name, label, official_code, branch_type, region, created_at";

    private TreeRows() {}

    static void write(DataSource database, Country country) throws SQLException {
        try (var units = CopyStream.into(database.getConnection(), "membership.unit", UNIT)) {
            for (var plot : country.units()) {
                units.id(plot.id())
                        .text(plot.kind().name())
                        .text(plot.name())
                        .text(plot.label())
                        .text(plot.code())
                        .text(plot.type() == null ? null : plot.type().name())
                        .number(plot.region())
                        .text("2020-07-01 00:00:00+07")
                        .end();
            }
        }
        try (var links = CopyStream.into(
                database.getConnection(), "membership.unit_link", "unit_id, parent_id, path, valid_from, valid_to")) {
            for (var plot : country.units()) {
                link(links, plot);
            }
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select setval('membership.unit_label', %d)"
                    .formatted(country.units().size()));
        }
    }

    private static void link(CopyStream links, Plot plot) throws SQLException {
        var before = plot.before();
        @Nullable Plot parent = plot.parent();
        var since = Nation.START;
        if (before != null) {
            links.id(plot.id())
                    .id(before.id())
                    .text(before.path() + plot.label() + ".")
                    .day(Nation.START)
                    .day(Nation.REFORM)
                    .end();
            since = Nation.REFORM;
        }
        links.id(plot.id())
                .id(parent == null ? null : parent.id())
                .text(plot.path())
                .day(since)
                .day(null)
                .end();
    }
}
