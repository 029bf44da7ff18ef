package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.membership.api.Actor;

/** A report with its rows. */
public interface ShowReport {
    /** {@code issues} of the same month, newest first. */
    record View(MonthlyReport report, List<MonthlyReport> issues, boolean mayRun) {}

    View show(ReportId id, Actor actor);
}
