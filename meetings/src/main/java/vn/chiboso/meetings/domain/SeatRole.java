package vn.chiboso.meetings.domain;

/** Why somebody has a seat in a meeting. */
public enum SeatRole {
    /** Must attend; counted in the denominator. */
    EXPECTED,
    /** On the roll but not counted: exempt, suspended, transferred out, … */
    INFORMED,
    /** From above or outside: the superior member in charge, guests. */
    INVITED
}
