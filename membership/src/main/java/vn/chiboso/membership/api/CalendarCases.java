package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;

/** Which open cases with a last day in working days a day of the calendar may move; counted over the whole house, without names. */
public interface CalendarCases {
    /** Begun on the day or in the twelve months before it and not closed; kinds without any are left out. */
    List<Touched> touchedBy(LocalDate day);

    /** So many cases, said by the message of that key with the number as {0}. */
    record Touched(String key, int count) {}
}
