package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.TransferAreas;
import vn.chiboso.membership.domain.transfer.CommuneTransfers;
import vn.chiboso.membership.domain.transfer.DueRanges;
import vn.chiboso.membership.domain.transfer.TransferWatch;
import vn.chiboso.membership.domain.transfer.WatchedTransfer;

/**
 * Transfers that are not finished are few of all that ever were, and have an index of their own; which of them are late is compared by
 * plain days. Whoever took a merged branch over is asked for it.
 */
@Component
class JdbcTransferAreas implements TransferAreas {
    private static final String RUNNING = "t.state in ('OPENED', 'SENT', 'REFUSED')";
    private static final String STAY = "t.state = 'RECEIVED' and t.kind = 'TEMPORARY'";

    /** The three states of every transfer under way that leaves a branch of the area or one merged into it. */
    private static final String WATCHED = """
            with recursive homes(id, path) as (
                select l.unit_id, l.path from unnest(cast(:low as text[]), cast(:high as text[])) as scope(low, high)
                join membership.unit_link l on l.path >= scope.low collate "C" and l.path < scope.high collate "C" and %1$s
                union all
                select s.unit_id, h.path from homes h join membership.unit_succession s on s.successor_id = h.id
                where not exists (select 1 from membership.unit_link x where x.unit_id = s.unit_id and %2$s)),
            open as materialized (
                select t.id, h.path, %3$s overdue, %4$s due, %5$s slip
                from homes h join membership.transfer t on t.home_id = h.id where %6$s),
            watched as (
                select id, path, case when overdue then true end is_overdue,
                    case when due and not overdue then true end is_soon, case when slip then true end is_slip
                from open where due or slip)
            """.formatted(
                    Dated.on("l"),
                    Dated.on("x"),
                    late("o"),
                    late("s"),
                    "(t.state = 'SENT' and " + within("t.sent_on", "slips") + ")",
                    "(" + RUNNING + " or " + STAY + ")");

    private static final String COUNTS = "count(is_overdue) overdue, count(is_soon) soon, count(is_slip) slips";

    private final JdbcClient sql;

    JdbcTransferAreas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<TransferWatch, Integer> totals(Asked asked) {
        return asked(WATCHED + "select " + COUNTS + " from watched", asked)
                .query((row, n) -> counts(row))
                .single();
    }

    /** By what the branches stand below first: the commune is looked up once for each. Beside communes that is told itself. */
    @Override
    public List<CommuneTransfers> communes(Asked asked, int most) {
        return asked(WATCHED + """
                , above as (select regexp_replace(path, '[a-z0-9]+[.]$', '') path, %s from watched group by 1)
                select u.name, a.path, sum(b.overdue) overdue, sum(b.soon) soon, sum(b.slips) slips
                from above b
                cross join lateral (
                    select c.unit_id, c.path from membership.unit_link c join membership.unit k on k.id = c.unit_id
                    where c.path = any (array(select left(b.path, p) from generate_series(1, length(b.path)) p
                            where substr(b.path, p, 1) = '.') collate "C") and %s
                    order by k.kind = 'COMMUNE' desc, length(c.path) desc limit 1) a
                join membership.unit u on u.id = a.unit_id
                group by u.name, a.path order by 3 desc, 5 desc, 4 desc, a.path limit :most
                """.formatted(COUNTS, Dated.on("c")), asked)
                .param("most", most)
                .query((row, n) ->
                        new CommuneTransfers(row.getString("name"), new UnitPath(row.getString("path")), counts(row)))
                .list();
    }

    @Override
    public List<WatchedTransfer> page(Asked asked, TransferWatch watch, String after, int most) {
        var wanted =
                switch (watch) {
                    case OVERDUE -> "is_overdue";
                    case SOON -> "is_soon";
                    case UNPRESENTED -> "is_slip";
                };
        return asked(WATCHED + """
                , paged as (select id, (path || '/' || id) collate "C" as place, path from watched
                    where %s and (path || '/' || id) collate "C" > :after order by 2 limit :most)
                select x.*, p.path from (%s) x join paged p on p.id = x.id order by p.place
                """.formatted(wanted, JdbcTransfers.LINES), asked)
                .param("after", after)
                .param("most", most)
                .query(JdbcTransferAreas::watched)
                .list();
    }

    private JdbcClient.StatementSpec asked(String text, Asked asked) {
        var scopes = asked.scopes();
        var spec = sql.sql(text)
                .param("low", Columns.values(scopes))
                .param(
                        "high",
                        scopes.stream().map(each -> Dated.after(each.value())).toArray(String[]::new))
                .param("day", asked.today())
                .param("before_o", asked.overdue().before())
                .param("before_s", asked.soon().before());
        ranges(spec, "begun_o", asked.overdue().begun());
        ranges(spec, "sent_o", asked.overdue().sent());
        ranges(spec, "begun_s", asked.soon().begun());
        ranges(spec, "sent_s", asked.soon().sent());
        ranges(spec, "slips", asked.slips());
        return spec;
    }

    private static void ranges(JdbcClient.StatementSpec spec, String name, List<DueRanges.Range> ranges) {
        spec.param(name + "_from", days(ranges, DueRanges.Range::from));
        spec.param(name + "_to", days(ranges, DueRanges.Range::to));
    }

    private static String[] days(List<DueRanges.Range> ranges, Function<DueRanges.Range, LocalDate> day) {
        return ranges.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }

    private static String late(String which) {
        return "(" + RUNNING + " and (t.kind = 'OFFICIAL' and " + within("t.begun_on", "begun_" + which)
                + " or coalesce("
                + within("t.sent_on", "sent_" + which) + ", false)) or " + STAY + " and t.until_day < :before_" + which
                + ")";
    }

    private static String within(String day, String name) {
        return "exists (select 1 from unnest(cast(:" + name + "_from as date[]), cast(:" + name
                + "_to as date[])) as r(f, u) where " + day + " between r.f and r.u)";
    }

    private static WatchedTransfer watched(ResultSet row, int n) throws SQLException {
        var line = JdbcTransfers.line(row, n);
        return new WatchedTransfer(
                line.transfer(), new UnitPath(row.getString("path")), line.homeName(), line.destinationName());
    }

    private static Map<TransferWatch, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<TransferWatch, Integer>(TransferWatch.class);
        counts.put(TransferWatch.OVERDUE, row.getInt("overdue"));
        counts.put(TransferWatch.SOON, row.getInt("soon"));
        counts.put(TransferWatch.UNPRESENTED, row.getInt("slips"));
        return counts;
    }
}
