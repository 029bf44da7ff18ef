package vn.chiboso.membership.domain.unitbook;

/** What becomes of a row of a sheet of organisations. */
public enum UnitOutcome {
    /** To be founded. */
    NEW,
    /** Founded by this sheet. */
    FOUNDED,
    /** There already, just as the row says. */
    SAME,
    /** There already, and called or placed otherwise: stays as it is, since that is changed by its own page or a decision. */
    DIFFERENT,
    REFUSED,
    /** Could not be founded any more when its turn came. */
    MOVED_ON;

    public boolean isLeftOut() {
        return this == DIFFERENT || this == REFUSED || this == MOVED_ON;
    }
}
