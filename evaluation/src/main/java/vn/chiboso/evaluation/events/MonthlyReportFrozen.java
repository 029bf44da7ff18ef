package vn.chiboso.evaluation.events;

import java.time.YearMonth;
import java.util.List;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** A commune's report of the month stands; {@code tell} are its officers. Once per report. */
public record MonthlyReportFrozen(
        ReportId report, UnitId commune, YearMonth month, int branches, int scored, List<MemberId> tell) {
    public MonthlyReportFrozen {
        tell = List.copyOf(tell);
    }
}
