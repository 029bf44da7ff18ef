package vn.chiboso.meetings.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarYears;
import vn.chiboso.meetings.domain.calendar.Entered;

/** The calendar of public holidays: days are added and withdrawn, never edited or deleted. */
public interface CalendarDays {
    /** Of the year by day, with what was withdrawn. */
    List<CalendarDay> of(int year);

    Optional<CalendarDay> find(UUID id);

    /** What is known of which year. */
    CalendarYears years();

    /** Nobody else changes the calendar until the transaction ends. */
    void lock();

    /** Adds a day on which none stands. */
    void add(CalendarDay day, Entered by);

    /** The day does not stand any more and stays to be read. */
    void withdraw(UUID id, Entered by);
}
