package vn.chiboso.membership.domain.dues;

/** Where one member stands on a sheet. */
public enum LineState {
    UNPAID,
    PARTIAL,
    PAID,
    /** Owes nothing by rule. */
    EXEMPT,
    /** What is owed could not be computed. */
    UNKNOWN;

    /** Whether something is still to come. */
    public boolean isOwing() {
        return this == UNPAID || this == PARTIAL || this == UNKNOWN;
    }
}
