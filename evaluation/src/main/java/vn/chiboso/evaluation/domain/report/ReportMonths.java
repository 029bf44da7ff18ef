package vn.chiboso.evaluation.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/** For which months a report may be asked. */
public final class ReportMonths {
    /** What a form takes for a month: no rule of the field, only older than anything this product can know of. */
    public static final YearMonth EARLIEST = YearMonth.of(2025, 1);

    private static final DateTimeFormatter AS_READ = DateTimeFormatter.ofPattern("MM/yyyy");

    private ReportMonths() {}

    /**
     * Refuses a month before there was the commune, and one that has not begun.
     *
     * @param firstDay of the commune; null when it is not known
     */
    public static void require(YearMonth month, @Nullable LocalDate firstDay, YearMonth now) {
        var began = firstDay == null ? EARLIEST : YearMonth.from(firstDay);
        var first = began.isAfter(EARLIEST) ? began : EARLIEST;
        if (month.isBefore(first)) {
            throw new EvaluationRefusal(Reason.MONTH_TOO_EARLY, first.format(AS_READ));
        }
        if (month.isAfter(now)) {
            throw new EvaluationRefusal(Reason.MONTH_NOT_BEGUN, month.toString());
        }
    }
}
