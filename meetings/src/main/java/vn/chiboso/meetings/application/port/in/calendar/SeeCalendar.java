package vn.chiboso.meetings.application.port.in.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarEntry;
import vn.chiboso.meetings.domain.calendar.YearState;
import vn.chiboso.membership.api.Actor;

/** The public holidays of a year and the days worked for them, for officers and the technical administrator. */
public interface SeeCalendar {
    /** The running year where none is said. */
    View see(Actor actor, @Nullable Integer year);

    /**
     * One year.
     *
     * @param days      that stand, by day
     * @param withdrawn that do not any more, by day
     * @param expected  how many of the days are only expected
     * @param years     to choose from, the running and the next one always
     * @param mayKeep   whether the actor may change it
     */
    record View(
            int year,
            YearState state,
            int expected,
            List<CalendarDay> days,
            List<CalendarDay> withdrawn,
            List<Integer> years,
            LocalDate today,
            boolean mayKeep) {
        public View {
            days = List.copyOf(days);
            withdrawn = List.copyOf(withdrawn);
            years = List.copyOf(years);
        }

        /** Whether the day may be corrected or withdrawn. */
        public boolean mayGo(CalendarDay day) {
            return CalendarEntry.mayGo(day, today);
        }
    }
}
