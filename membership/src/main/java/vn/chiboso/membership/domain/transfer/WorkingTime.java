package vn.chiboso.membership.domain.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import vn.chiboso.membership.api.PublicHolidays;

/** Ngày làm việc: Monday to Friday, without public holidays, with the days worked for them. */
public final class WorkingTime {
    private final Map<LocalDate, Boolean> worked;

    /** From the exceptions of the maintained calendar. */
    public WorkingTime(Iterable<PublicHolidays.Day> exceptions) {
        var all = new java.util.HashMap<LocalDate, Boolean>();
        exceptions.forEach(each -> all.put(each.day(), each.worked()));
        this.worked = Map.copyOf(all);
    }

    /** The last of so many working days after the day, which does not count itself. */
    public LocalDate last(LocalDate after, int days) {
        var day = after;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return worked.getOrDefault(day, weekday);
    }
}
