package vn.chiboso.membership.domain.intake;

/** Where a sheet that is taken in stands. */
public enum IntakeState {
    /** Compared with what is kept, nothing is written. */
    CHECKING,
    /** Compared; somebody looks at it and confirms. */
    CHECKED,
    /** Confirmed, written piece by piece. */
    RUNNING,
    /** Confirmed and stopped; what was written stays, the rest waits. */
    STOPPED,
    DONE,
    /** Given up: what was not written never will be. */
    DROPPED;

    public boolean isWorking() {
        return this == CHECKING || this == RUNNING;
    }
}
