package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.TransferAreas;
import vn.chiboso.membership.domain.transfer.CommuneTransfers;
import vn.chiboso.membership.domain.transfer.TransferWatch;
import vn.chiboso.membership.domain.transfer.WatchedTransfer;

/** Two statements for a page: the counts of the whole area, and the lines. */
@Component
class JdbcTransferAreas implements TransferAreas {
    /**
     * Communes do not nest, so in the order of paths the last commune before a branch is its own if it is any's; what stands beside
     * communes is told under what it stands below. The total is that of all rows, whatever the limit leaves out.
     */
    private static final String COUNTS = """
            , communes as (%s),
            placed as (
                select path, overdue, soon, slip, max(commune) over (order by path) commune
                from (select path, overdue, soon, slip, null commune from watched
                      union all select path, null, null, null, path from communes) each),
            told as (
                select case when starts_with(path, commune) then commune else regexp_replace(path, '[a-z0-9]+[.]$', '') end path,
                    count(*) filter (where overdue) overdue, count(*) filter (where soon) soon, count(*) filter (where slip) slips
                from placed where overdue is not null group by 1)
            select t.*, u.name, sum(t.overdue) over () all_overdue, sum(t.soon) over () all_soon, sum(t.slips) over () all_slips
            from told t left join membership.unit_link l on l.path = t.path collate "C" and %s
            left join membership.unit u on u.id = l.unit_id
            order by t.overdue desc, t.slips desc, t.soon desc, t.path limit %d
            """;

    private final JdbcClient sql;

    JdbcTransferAreas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Counts counts(Asked asked, int most) {
        var totals = counts(0, 0, 0);
        var communes = new ArrayList<CommuneTransfers>();
        sql.sql(WatchedTransfers.in(asked) + COUNTS.formatted(WatchedTransfers.communesOf(asked), Dated.on("l"), most))
                .param("day", asked.today())
                .query(row -> {
                    totals.putAll(counts(row.getInt("all_overdue"), row.getInt("all_soon"), row.getInt("all_slips")));
                    var name = row.getString("name");
                    if (name != null) {
                        communes.add(new CommuneTransfers(
                                name,
                                new UnitPath(row.getString("path")),
                                counts(row.getInt("overdue"), row.getInt("soon"), row.getInt("slips"))));
                    }
                });
        return new Counts(totals, communes);
    }

    @Override
    public List<WatchedTransfer> page(Asked asked, TransferWatch watch, String after, int most) {
        var wanted =
                switch (watch) {
                    case OVERDUE -> "overdue";
                    case SOON -> "soon";
                    case UNPRESENTED -> "slip";
                };
        return sql.sql(WatchedTransfers.in(asked) + """
                , paged as (select id, (path || '/' || id) collate "C" as place, path from watched
                    where %s and (path || '/' || id) collate "C" > :after order by 2 limit %d)
                select x.*, p.path from (%s) x join paged p on p.id = x.id order by p.place
                """.formatted(wanted, most, JdbcTransfers.LINES))
                .param("day", asked.today())
                .param("after", after)
                .query(JdbcTransferAreas::watched)
                .list();
    }

    private static WatchedTransfer watched(ResultSet row, int n) throws SQLException {
        var line = JdbcTransfers.line(row, n);
        return new WatchedTransfer(
                line.transfer(), new UnitPath(row.getString("path")), line.homeName(), line.destinationName());
    }

    private static Map<TransferWatch, Integer> counts(int overdue, int soon, int slips) {
        var counts = new EnumMap<TransferWatch, Integer>(TransferWatch.class);
        counts.put(TransferWatch.OVERDUE, overdue);
        counts.put(TransferWatch.SOON, soon);
        counts.put(TransferWatch.UNPRESENTED, slips);
        return counts;
    }
}
