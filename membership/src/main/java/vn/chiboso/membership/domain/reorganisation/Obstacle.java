package vn.chiboso.membership.domain.reorganisation;

/**
 * Why a reorganisation can no longer be taken back.
 *
 * @param code  what follows from it
 * @param what  name of the unit or number of the decision; empty when a count says it
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
        /** Dues were collected in a unit it created. */
        SHEETS,
        /** Meetings, papers or files of a unit it created. */
        AFFAIRS
    }
}
