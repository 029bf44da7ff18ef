package vn.chiboso.meetings.application.port.in.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarEntry;
import vn.chiboso.meetings.domain.calendar.DayKind;
import vn.chiboso.membership.api.Actor;

/**
 * Enters a day, or corrects one: the wrong one is withdrawn and stays to be read. Deadlines that are not settled follow at
 * once. The same again changes nothing.
 */
public interface EnterCalendarDay {
    void enter(Command command);

    /**
     * The day.
     *
     * @param replaces the one it corrects, null when it is new
     * @param confirmed that the day is over already was said a second time, knowing what it changes
     * @param expected dự kiến: the year's plan is not published yet
     */
    record Command(
            Actor actor,
            UUID id,
            @Nullable LocalDate day,
            @Nullable DayKind kind,
            String name,
            String legalBasis,
            boolean expected,
            @Nullable UUID replaces,
            boolean confirmed) {
        /** The day; refuses what cannot be one. */
        public CalendarDay row(LocalDate today) {
            return CalendarEntry.of(id, day, kind, name, legalBasis, expected, today);
        }
    }
}
