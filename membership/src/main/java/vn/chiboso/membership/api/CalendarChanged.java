package vn.chiboso.membership.api;

import java.time.LocalDate;

/**
 * A day of the calendar of public holidays was entered or withdrawn: deadlines in working days that are kept are to be reckoned anew.
 * Whoever keeps the calendar publishes it; it may come twice.
 */
public record CalendarChanged(LocalDate day) {}
