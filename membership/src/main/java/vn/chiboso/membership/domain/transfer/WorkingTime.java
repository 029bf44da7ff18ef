package vn.chiboso.membership.domain.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.PublicHolidays;

/** Ngày làm việc: Monday to Friday, without public holidays, with the days worked for them. */
public final class WorkingTime {
    private final Map<LocalDate, Boolean> worked;
    private final @Nullable LocalDate knownUntil;

    /** From the exceptions of a calendar that holds for good. */
    public WorkingTime(Iterable<PublicHolidays.Day> exceptions) {
        this(exceptions, null);
    }

    /** From the exceptions of the maintained calendar, which is entered until a day; null when it holds for good. */
    public WorkingTime(Iterable<PublicHolidays.Day> exceptions, @Nullable LocalDate knownUntil) {
        this.knownUntil = knownUntil;
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

    /** The first year on the way to the day of which no calendar is entered, so that the day may change; null when all are. */
    public @Nullable Integer unknownYear(@Nullable LocalDate day) {
        return day == null || knownUntil == null || !day.isAfter(knownUntil) ? null : knownUntil.getYear() + 1;
    }

    private boolean isWorked(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return worked.getOrDefault(day, weekday);
    }
}
