package vn.chiboso.evaluation.application.port.out;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportFile;
import vn.chiboso.evaluation.domain.report.ReportFormat;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Monthly reports with their files; nothing frozen is ever replaced. */
public interface Reports {
    /**
     * Adds the report; of two attempts at the same issue the first one stays.
     *
     * @return false when that issue of that commune and month was there already
     */
    boolean add(MonthlyReport report, ReportFile xlsx, ReportFile pdf);

    /** Takes the provisional run of the month away, if there is one. */
    void dropProvisional(UnitId commune, YearMonth month);

    Optional<MonthlyReport> find(ReportId id);

    /** The highest issue, provisional when nothing is frozen. */
    Optional<MonthlyReport> latest(UnitId commune, YearMonth month);

    /** Every issue of the month, newest first, without rows. */
    List<MonthlyReport> issues(UnitId commune, YearMonth month);

    /** The latest issue of each commune and month at or below the path, without rows. */
    List<MonthlyReport> under(UnitPath scope, YearMonth from, YearMonth to);

    /** Months with a frozen report. */
    Set<YearMonth> frozenMonths(UnitId commune);

    /** The kept file, or empty when there is no such report. */
    Optional<ReportFile> file(ReportId id, ReportFormat format);
}
