package vn.chiboso.membership.domain.bridge;

/** Which way a file goes. */
public enum BridgeKind {
    /** The people of a roll, to be loaded or typed there. */
    LIST_OUT,
    /** Who attended a meeting, as kept there. */
    ATTENDANCE_IN
}
