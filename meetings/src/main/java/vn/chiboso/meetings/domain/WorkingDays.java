package vn.chiboso.meetings.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which days a branch rests. "Ngày nghỉ" is read as: public holidays and Sundays; Saturdays only where the branch's type rests
 * then (offices do, villages do not); a day worked to make up for another is none.
 */
public final class WorkingDays {
    private final Map<LocalDate, DayOff> calendar;
    private final boolean restsSaturdays;

    public WorkingDays(List<DayOff> calendar, boolean restsSaturdays) {
        this.calendar = calendar.stream().collect(Collectors.toMap(DayOff::day, Function.identity()));
        this.restsSaturdays = restsSaturdays;
    }

    public boolean isOff(LocalDate day) {
        var entry = calendar.get(day);
        if (entry != null) {
            return !entry.worked();
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || (restsSaturdays && day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    /** The day itself, or the first one after it that is worked. */
    public LocalDate firstFrom(LocalDate from) {
        return Stream.iterate(from, d -> d.plusDays(1))
                .filter(d -> !isOff(d))
                .findFirst()
                .orElse(from);
    }

    /** Name of the holiday, or null when the day is a plain day of rest or of work. */
    public @Nullable String holiday(LocalDate day) {
        var entry = calendar.get(day);
        return entry == null || entry.worked() ? null : entry.name();
    }
}
