package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.DuesAreas;
import vn.chiboso.membership.domain.dues.BranchDues;
import vn.chiboso.membership.domain.dues.DuesMonth;

/** Branches of an area beside the totals of their sheets; ranges of paths, keyset by name. */
@Component
class JdbcDuesAreas implements DuesAreas {
    private static final String AREA = """
            from unnest(cast(:from as text[]), cast(:to as text[])) as scope(low, high)
            join membership.unit_link l on l.path >= scope.low collate "C" and l.path < scope.high collate "C" and %s
            join membership.unit u on u.id = l.unit_id and u.kind = 'BRANCH'
            left join membership.dues_sheet s on s.unit_id = u.id and s.month = :month
            """.formatted(Dated.on("l"));

    private final JdbcClient sql;

    JdbcDuesAreas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<BranchDues> page(List<UnitPath> scopes, YearMonth month, After after, int most, LocalDate day) {
        return area("select u.id, u.name, s.* " + AREA + """
                where (u.name collate "vi-x-icu", u.id::text) > (:name collate "vi-x-icu", :unit)
                order by u.name collate "vi-x-icu", u.id::text limit :most
                """, scopes, month, day)
                .param("name", after.name())
                .param("unit", after.unit())
                .param("most", most)
                .query((row, n) -> branch(row, month))
                .list();
    }

    @Override
    public Tally tally(List<UnitPath> scopes, YearMonth month, LocalDate day) {
        return area("""
                select count(*) branches, count(s.month) opened, count(*) filter (where s.closed) closed,
                       coalesce(sum(s.due_total) filter (where s.closed), 0) due,
                       coalesce(sum(s.paid_total) filter (where s.closed), 0) paid\s""" + AREA, scopes, month, day)
                .query((row, n) -> new Tally(
                        row.getInt("branches"),
                        row.getInt("opened"),
                        row.getInt("closed"),
                        row.getLong("due"),
                        row.getLong("paid")))
                .single();
    }

    private JdbcClient.StatementSpec area(String text, List<UnitPath> scopes, YearMonth month, LocalDate day) {
        return sql.sql(text)
                .param("from", Columns.values(scopes))
                .param(
                        "to",
                        scopes.stream().map(scope -> Dated.after(scope.value())).toArray(String[]::new))
                .param("month", month.atDay(1))
                .param("day", day);
    }

    private static BranchDues branch(ResultSet row, YearMonth month) throws SQLException {
        return new BranchDues(
                new UnitId(Columns.id(row, "id")),
                row.getString("name"),
                row.getObject("month") == null ? null : sheet(row, month));
    }

    /** From one look at a running sheet to the next the sums would tell what one person handed over. */
    private static DuesMonth sheet(ResultSet row, YearMonth month) throws SQLException {
        return row.getBoolean("closed")
                ? new DuesMonth(
                        month,
                        true,
                        row.getLong("due_total"),
                        row.getLong("paid_total"),
                        row.getInt("people"),
                        row.getInt("owing"))
                : new DuesMonth(month, false, 0, 0, 0, 0);
    }
}
