package vn.chiboso.meetings.domain.resolution;

/** How pressing a task is today. */
public enum Urgency {
    LATE,
    /** Due within a week. */
    DUE_SOON,
    OPEN,
    DONE
}
