package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportFile;
import vn.chiboso.evaluation.domain.report.ReportFormat;
import vn.chiboso.evaluation.domain.report.ReportRow;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * Reports in SQL, not as entities: an issue is written once and never changed, a second attempt at it must not spoil the transaction
 * ({@code on conflict do nothing}), and its files are never read with it.
 */
@Repository
class JdbcReports implements Reports {
    private static final String HEAD = """
            select id, commune_id, unit_path, commune, superior, month, issue, reason, due_at, made_at, made_by, branches,
                scored from evaluation.monthly_report
            """;

    private final JdbcClient sql;

    JdbcReports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(MonthlyReport report, ReportFile xlsx, ReportFile pdf) {
        var added = sql.sql(ReportParams.INSERT)
                .params(ReportParams.of(report, xlsx, pdf))
                .update();
        var position = 0;
        for (var row : added == 1 ? report.rows() : List.<ReportRow>of()) {
            sql.sql(ReportParams.INSERT_ROW)
                    .params(ReportParams.of(report.id(), ++position, row))
                    .update();
        }
        return added == 1;
    }

    @Override
    public void dropProvisional(UnitId commune, YearMonth month) {
        sql.sql("delete from evaluation.monthly_report where commune_id = :commune and month = :month and issue = 0")
                .param("commune", commune.value())
                .param("month", Sql.first(month))
                .update();
    }

    @Override
    public Optional<MonthlyReport> find(ReportId id) {
        return sql.sql(HEAD + " where id = :id")
                .param("id", id.value())
                .query((row, i) -> ReportRows.report(row, rows(id)))
                .optional();
    }

    @Override
    public Optional<MonthlyReport> latest(UnitId commune, YearMonth month) {
        return issues(commune, month).stream().findFirst().flatMap(head -> find(head.id()));
    }

    @Override
    public List<MonthlyReport> issues(UnitId commune, YearMonth month) {
        return sql.sql(HEAD + " where commune_id = :commune and month = :month order by issue desc")
                .param("commune", commune.value())
                .param("month", Sql.first(month))
                .query((row, i) -> ReportRows.report(row, List.of()))
                .list();
    }

    @Override
    public List<MonthlyReport> under(UnitPath scope, YearMonth from, YearMonth to) {
        return sql.sql(HEAD + """
                 r where starts_with(unit_path, :scope) and month between :from and :to
                  and issue = (select max(issue) from evaluation.monthly_report o
                               where o.commune_id = r.commune_id and o.month = r.month)
                order by month desc, commune collate "vi-x-icu"
                """)
                .param("scope", scope.value())
                .param("from", Sql.first(from))
                .param("to", Sql.first(to))
                .query((row, i) -> ReportRows.report(row, List.of()))
                .list();
    }

    @Override
    public Set<YearMonth> frozenMonths(UnitId commune) {
        return Set.copyOf(
                sql.sql("select month from evaluation.monthly_report where commune_id = :commune and issue = 1")
                        .param("commune", commune.value())
                        .query((row, i) -> Sql.month(row, "month"))
                        .list());
    }

    @Override
    public Optional<ReportFile> file(ReportId id, ReportFormat format) {
        var column = format == ReportFormat.PDF ? "pdf" : "xlsx";
        return sql.sql("select %1$s, %1$s_hash from evaluation.monthly_report where id = :id".formatted(column))
                .param("id", id.value())
                .query((row, i) -> new ReportFile(row.getBytes(1), row.getString(2)))
                .optional();
    }

    private List<ReportRow> rows(ReportId id) {
        return sql.sql("select * from evaluation.report_row where report_id = :id order by position")
                .param("id", id.value())
                .query((row, i) -> ReportRows.row(row))
                .list();
    }
}
