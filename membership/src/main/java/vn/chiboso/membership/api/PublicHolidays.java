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

    /** A holiday, or a day of rest that is worked instead of one. */
    record Day(LocalDate day, boolean worked) {}
}
