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

    /** After somebody stops, goes on or gives up; refuses what cannot be asked of it now. */
    public IntakeState after(Intake.Order order) {
        var to =
                switch (order) {
                    case STOP -> this == RUNNING ? STOPPED : null;
                    case GO_ON -> this == STOPPED ? RUNNING : null;
                    case DROP -> this == CHECKED || this == CHECKING || this == STOPPED ? DROPPED : null;
                };
        if (to == null) {
            throw IntakeRefusal.state();
        }
        return to;
    }
}
