package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time out of the Party (thời gian không tính tuổi đảng) that was over before the person's path begins here.
 *
 * @param from the day on which membership ended
 * @param to   the day from which the person was a member again: it counts as within
 */
public record OutsideTime(LocalDate from, LocalDate to) {
    public OutsideTime {
        if (!from.isBefore(to)) {
            throw PathRefusal.outsideOrder();
        }
    }

    /** Whether the person was no member on the day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /**
     * Whether any day is in both.
     *
     * @param last of the other time, null until further notice
     */
    boolean meets(LocalDate first, @Nullable LocalDate last) {
        return first.isBefore(to) && (last == null || !last.isBefore(from));
    }

    /** As list books write it, and as it is read back: "01/03/1989–15/06/1992". */
    @Override
    public String toString() {
        return day(from) + "–" + day(to);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
