package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.CalendarCases.Touched;

/** Open cases of the house whose last day is reckoned in working days. */
public interface OpenDeadlines {
    /** That a day of the calendar may move. */
    List<Touched> touchedBy(LocalDate day);
}
