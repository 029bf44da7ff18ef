package vn.chiboso.evaluation.domain.report;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * The report of a commune for a month.
 *
 * @param issue  0 for a provisional run ("tạm tính"), 1 for the frozen report, 2, … for corrections
 * @param reason of a correction, null otherwise
 * @param dueAt  by the calendar when it was made
 * @param scored branches with an adopted self-score
 * @param rows   by branch; left out in lists
 */
public record MonthlyReport(
        ReportId id,
        UnitId commune,
        UnitPath path,
        String communeName,
        String superiorName,
        YearMonth month,
        int issue,
        @Nullable String reason,
        Instant dueAt,
        Instant madeAt,
        String madeBy,
        int branches,
        int scored,
        List<ReportRow> rows) {
    /** Of a run that freezes nothing. */
    public static final int PROVISIONAL = 0;

    public MonthlyReport {
        rows = List.copyOf(rows);
    }

    public boolean isFrozen() {
        return issue > PROVISIONAL;
    }

    /** How long after its hour it was made; zero when not late or only provisional. */
    public Duration lateness() {
        return isFrozen() && madeAt.isAfter(dueAt) ? Duration.between(dueAt, madeAt) : Duration.ZERO;
    }
}
