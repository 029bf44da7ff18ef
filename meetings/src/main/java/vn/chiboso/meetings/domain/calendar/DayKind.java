package vn.chiboso.meetings.domain.calendar;

/** What is out of the ordinary about a day. */
public enum DayKind {
    /** Ngày nghỉ lễ, nghỉ bù. */
    HOLIDAY,
    /** Ngày làm bù: a day of rest that is worked. */
    MAKE_UP_WORKDAY
}
