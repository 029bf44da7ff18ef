package vn.chiboso.meetings.domain.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday, or a day of rest that is worked instead of one. Nothing is edited: a day is withdrawn and stays to be read.
 *
 * @param expected  dự kiến: the year's plan is not published yet
 * @param late      entered on the day or after it, on a decision that came late
 * @param added     null when it came with the product
 * @param withdrawn null while it stands
 */
public record CalendarDay(
        UUID id,
        LocalDate day,
        DayKind kind,
        String name,
        String legalBasis,
        boolean expected,
        boolean late,
        @Nullable Entered added,
        @Nullable Entered withdrawn) {
    public boolean stands() {
        return withdrawn == null;
    }

    /** The same day with the text that confirms it. */
    public CalendarDay confirmed(UUID newId, String basis) {
        return new CalendarDay(newId, day, kind, name, basis, false, late, null, null);
    }

    /** Whether it says the same as another, whoever entered it. */
    public boolean saysThe(CalendarDay other) {
        return day.equals(other.day)
                && kind == other.kind
                && name.equals(other.name)
                && legalBasis.equals(other.legalBasis)
                && expected == other.expected;
    }
}
