package vn.chiboso.membership.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * Everything in the database that is sealed or indexed, passed through once from beginning to end. Nothing is kept of how far a pass
 * came: what is done is told by the values themselves, so that a pass that was killed is simply begun again.
 */
public interface SealedStore {
    /**
     * Seals and indexes anew whatever in one stretch was not made with the keys in use. What somebody is just changing is left out.
     *
     * @param at where the pass has come to
     */
    Renewed renew(Place at);

    /** How many values still need a key that is not in use any more, or have no index by the one in use. */
    long behind();

    /** Takes away some indexes by keys that are not in use any more; how many, 0 when none is left. */
    int dropOldIndexes();

    /**
     * A place in a pass.
     *
     * @param part  column or index
     * @param block of its table
     */
    record Place(int part, long block) {
        /** The beginning. */
        public static final Place FIRST = new Place(0, 0);
    }

    /**
     * What was done.
     *
     * @param next   null at the end
     * @param values made anew
     * @param percent of the whole pass that is behind it
     */
    record Renewed(@Nullable Place next, int values, int percent) {}
}
