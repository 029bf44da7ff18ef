package vn.chiboso.meetings.domain.calendar;

/** What is known of the holidays of a year. */
public enum YearState {
    /** Not all holidays of the law are entered: deadlines that run into it may change. */
    MISSING,
    /** Entered, some days only expected (dự kiến). */
    EXPECTED,
    CONFIRMED
}
