package vn.chiboso.meetings.domain;

import java.time.LocalDate;

/** A day of the maintained calendar: a public holiday, or a day of rest that is worked instead of one. */
public record DayOff(LocalDate day, boolean worked, String name, String legalBasis) {}
