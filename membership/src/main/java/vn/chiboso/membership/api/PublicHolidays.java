package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;

/**
 * The maintained calendar of days off. Membership owns the question, whoever keeps the calendar answers; without an answer only
 * weekends are days of rest.
 */
public interface PublicHolidays {
    /** Days that are no plain weekday or weekend in the time, both ends included. */
    List<Day> between(LocalDate from, LocalDate to);

    /** How far the calendar reaches. */
    Known known();

    /** A holiday, or a day of rest that is worked instead of one. */
    record Day(LocalDate day, boolean worked) {}

    /**
     * Last days of years; what falls after them may still change.
     *
     * @param until     of the last year that is entered, counted on from the running one without a gap
     * @param confirmed of the last such year of which no day is only expected (dự kiến)
     */
    record Known(LocalDate until, LocalDate confirmed) {}
}
