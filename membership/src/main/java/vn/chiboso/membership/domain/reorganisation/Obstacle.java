package vn.chiboso.membership.domain.reorganisation;

/**
 * Why a reorganisation can no longer be taken back.
 *
 * @param code  what follows from it
 * @param what  name of the unit or the person, or number of the decision; empty when a count says it
 * @param count how many
 */
public record Obstacle(Code code, String what, int count) {
    /** What follows. */
    public enum Code {
        /** A later reorganisation of one of its units. */
        LATER,
        /** A row it wrote has been changed since. */
        CHANGED,
        /** Units stand below one it created or moved that did not then. */
        UNITS,
        /** People came to a unit it created. */
        MEMBERS,
        /** Positions were given on a unit it created, or to people it moved. */
        POSITIONS,
        /** People it moved are being transferred on. */
        TRANSFERS,
        /** Something of before its day was entered since into a branch that took over: it would stay in the wrong one. */
        ACTS,
        /** Dues sheets were opened or closed. */
        SHEETS,
        /** Dues were ticked as paid, or a tick was taken back. */
        PAYMENTS,
        /** Meetings were called, held or recorded. */
        MEETINGS,
        /** Votes were opened or decided. */
        VOTES,
        /** Tasks were given or reported on. */
        TASKS,
        /** Official papers were filed. */
        PAPERS,
        /** Files were shared. */
        FILES,
        /** The unit assessed itself. */
        SCORES,
        /** The level above graded it. */
        GRADES,
        /** A monthly report counts it as it is now. */
        REPORTS
    }
}
