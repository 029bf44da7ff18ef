package vn.chiboso.membership.domain.reorganisation;

/**
 * How much hangs on a unit.
 *
 * @param units     the unit itself and all below it, without party groups
 * @param members   on the own rolls of all these
 * @param own       on the unit's own roll
 * @param guests    hosted by the unit itself
 * @param positions held on the unit itself
 */
public record Headcount(int units, int members, int own, int guests, int positions) {
    /** Of a unit that does not stand yet. */
    public static final Headcount NONE = new Headcount(1, 0, 0, 0, 0);
}
