package vn.chiboso.meetings.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal.Reason;

/** What a day may be that is entered today; the domain of {@link CalendarDay}. */
public final class CalendarEntry {
    /** How far back a day may be entered that was proclaimed after it. */
    public static final int MONTHS_BACK = 12;

    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_BASIS = 500;
    private static final int YEARS_AHEAD = 5;

    private CalendarEntry() {}

    /**
     * The day as typed, or why not. One that is over rests on a decision and is none to be expected; open deadlines that ran over it are
     * reckoned anew, what is closed stays.
     */
    public static CalendarDay of(
            UUID id,
            @Nullable LocalDate day,
            @Nullable DayKind kind,
            String name,
            String legalBasis,
            boolean expected,
            LocalDate today) {
        if (day == null) {
            throw CalendarRefusal.of(Reason.DAY_MISSING);
        }
        if (day.isBefore(today.minusMonths(MONTHS_BACK))) {
            throw CalendarRefusal.of(Reason.DAY_TOO_LATE, MONTHS_BACK);
        }
        if (isOver(day, today) && expected) {
            throw CalendarRefusal.of(Reason.LATE_EXPECTED);
        }
        if (day.getYear() > today.getYear() + YEARS_AHEAD) {
            throw CalendarRefusal.of(Reason.DAY_TOO_FAR, today.getYear() + YEARS_AHEAD);
        }
        if (kind == null) {
            throw CalendarRefusal.of(Reason.KIND_MISSING);
        }
        if (kind == DayKind.MAKE_UP_WORKDAY && !isWeekend(day)) {
            throw CalendarRefusal.of(Reason.DAY_WORKED_ANYWAY);
        }
        var called = name.strip().replaceAll("\\s+", " ");
        if (called.length() < SHORTEST || called.length() > LONGEST_NAME) {
            throw CalendarRefusal.of(Reason.NAME, SHORTEST, LONGEST_NAME);
        }
        return new CalendarDay(id, day, kind, called, basis(legalBasis), expected, !day.isAfter(today), null, null);
    }

    /** Whether the day is gone, so that entering it changes what was reckoned. */
    public static boolean isOver(LocalDate day, LocalDate today) {
        return day.isBefore(today);
    }

    /** Only a day still to come is withdrawn or corrected, and one that was entered late: what it moved goes back. */
    public static boolean mayGo(CalendarDay day, LocalDate today) {
        return day.late() || !isOver(day.day(), today);
    }

    /** Refuses what may not be withdrawn or corrected. */
    public static void requireMayGo(CalendarDay day, LocalDate today) {
        if (!mayGo(day, today)) {
            throw CalendarRefusal.of(Reason.DAY_GONE);
        }
    }

    /** The text a day rests on, without superfluous blanks. */
    public static String basis(String legalBasis) {
        var text = legalBasis.strip().replaceAll("\\s+", " ");
        if (text.length() < SHORTEST || text.length() > LONGEST_BASIS) {
            throw CalendarRefusal.of(Reason.BASIS, SHORTEST, LONGEST_BASIS);
        }
        return text;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
