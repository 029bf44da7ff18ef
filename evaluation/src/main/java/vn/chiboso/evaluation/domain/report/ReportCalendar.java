package vn.chiboso.evaluation.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chiboso.evaluation.domain.Days;

/**
 * When the report of a month is made and when branches are reminded: days of that same month, since the meeting is on the 3rd and
 * results stand by the 9th. Times are of Asia/Ho_Chi_Minh.
 */
public record ReportCalendar(int reportDay, LocalTime reportTime, int reminderDay) {
    public ReportCalendar {
        if (reportDay < 1 || reportDay > 31 || reminderDay < 1 || reminderDay > reportDay) {
            throw new IllegalArgumentException(
                    "report on day %d, reminder on day %d".formatted(reportDay, reminderDay));
        }
    }

    /** The day of the report; the last of the month where it has fewer days. */
    public LocalDate reportDayOf(YearMonth month) {
        return month.atDay(Math.min(reportDay, month.lengthOfMonth()));
    }

    /** When the report of the month is due. */
    public Instant dueAt(YearMonth month) {
        return reportDayOf(month).atTime(reportTime).atZone(Days.ZONE).toInstant();
    }

    /** When branches without a score are reminded. */
    public Instant remindAt(YearMonth month) {
        return month.atDay(Math.min(reminderDay, month.lengthOfMonth()))
                .atTime(reportTime)
                .atZone(Days.ZONE)
                .toInstant();
    }

    /** Every month from the first on that is due now and not yet there, oldest first. */
    public List<YearMonth> missing(YearMonth first, Set<YearMonth> there, Instant now) {
        var missing = new ArrayList<YearMonth>();
        for (var month = first; !dueAt(month).isAfter(now); month = month.plusMonths(1)) {
            if (!there.contains(month)) {
                missing.add(month);
            }
        }
        return missing;
    }
}
