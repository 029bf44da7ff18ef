package vn.chiboso.meetings.domain.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which years the calendar knows.
 *
 * @param holidaysOfLaw as many holidays a year has at least (Labour Code 2019, article 112)
 */
public record CalendarYears(Map<Integer, Year> years, int holidaysOfLaw) {
    public CalendarYears {
        years = Map.copyOf(years);
    }

    /** Standing holidays of a year, and how many days of it are only expected. */
    public record Year(int holidays, int expected) {}

    public YearState state(int year) {
        var known = years.get(year);
        if (known == null || known.holidays() < holidaysOfLaw) {
            return YearState.MISSING;
        }
        return known.expected() > 0 ? YearState.EXPECTED : YearState.CONFIRMED;
    }

    /** The last day of the last year that is entered with no year missing between; of the year before when that one is missing. */
    public LocalDate knownUntil(int from) {
        return last(from, YearState.MISSING);
    }

    /** The same of the years of which no day is only expected any more. */
    public LocalDate confirmedUntil(int from) {
        return last(from, YearState.EXPECTED);
    }

    private LocalDate last(int from, YearState stop) {
        var year = from - 1;
        while (state(year + 1) != YearState.MISSING && state(year + 1) != stop) {
            year++;
        }
        return LocalDate.of(year, 12, 31);
    }
}
