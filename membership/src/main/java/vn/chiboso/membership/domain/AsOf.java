package vn.chiboso.membership.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of which something is asked: what is known today of that day, not what was known then. Nothing is known of a day to
 * come.
 *
 * @param day   today or before
 * @param today in Hà Nội
 */
public record AsOf(LocalDate day, LocalDate today) {
    /**
     * The day asked for.
     *
     * @param asked null for today
     * @throws DayRefusal for a day to come
     */
    public static AsOf of(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && asked.isAfter(today)) {
            throw DayRefusal.future(today);
        }
        return new AsOf(asked == null ? today : asked, today);
    }

    /** Another day than today: only to be read. */
    public boolean isPast() {
        return day.isBefore(today);
    }
}
