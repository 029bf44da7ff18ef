package vn.chiboso.membership.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born; old list books know only the year.
 *
 * @param date null when only the year is known
 */
public record BirthDay(int year, @Nullable LocalDate date) {
    public BirthDay {
        if (year < 1900 || year > 2100 || (date != null && date.getYear() != year)) {
            throw new IllegalArgumentException("%d and %s are no birth day".formatted(year, date));
        }
    }

    public static BirthDay of(LocalDate date) {
        return new BirthDay(date.getYear(), date);
    }

    /** Only the year is known. */
    public static BirthDay inYear(int year) {
        return new BirthDay(year, null);
    }

    /** The earliest day it can have been. */
    public LocalDate earliest() {
        return date == null ? LocalDate.of(year, 1, 1) : date;
    }

    /** Whether both can be the same person's: equal where both know the day, else the same year. */
    public boolean agreesWith(BirthDay other) {
        return date == null || other.date == null ? year == other.year : date.equals(other.date);
    }
}
