package vn.chiboso.meetings.application.port.in.calendar;

import java.util.List;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.membership.api.CalendarCases.Touched;

/** What a day would change before it is entered: nothing is kept. Refuses what cannot be a day of the calendar. */
public interface WeighCalendarDay {
    View weigh(EnterCalendarDay.Command command);

    /**
     * @param again it is over already and is to be said a second time
     * @param cases open ones whose last day it may move
     */
    record View(CalendarDay row, boolean again, List<Touched> cases) {
        public View {
            cases = List.copyOf(cases);
        }
    }
}
