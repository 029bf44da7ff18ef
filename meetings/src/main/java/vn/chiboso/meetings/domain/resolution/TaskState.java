package vn.chiboso.meetings.domain.resolution;

/** Where a task stands. */
public enum TaskState {
    /** In a resolution that is not adopted yet. */
    PLANNED,
    /** Given by an adopted resolution. */
    GIVEN,
    /** Reported done by its owner. */
    DONE,
    /** The secretary agrees that it is done. */
    CONFIRMED;

    public boolean isDone() {
        return this == DONE || this == CONFIRMED;
    }
}
