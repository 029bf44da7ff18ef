package vn.chiboso.membership.api;

import java.util.List;
import java.util.Set;

/**
 * What units have going on and keep. Whoever keeps it implements this, since membership does not know what: a unit must not end in
 * the middle of a session, and one that keeps something is not unmade.
 */
public interface UnitAffairs {
    /** What is not finished in the units; nobody begins or ends any of it until the transaction ends. */
    List<Pending> pending(Set<UnitId> units);

    /** How many things are kept of the unit. */
    int kept(UnitId unit);

    /**
     * Unfinished things of one sort.
     *
     * @param count more than none
     */
    record Pending(UnitId unit, Sort sort, int count) {}

    /** What it is. */
    enum Sort {
        /** A meeting is being held: the unit cannot end now. */
        SESSION,
        /** Called or planned, not yet held. */
        CALL,
        /** Held, its record not yet closed. */
        RECORD,
        /** Given to somebody, not yet done. */
        TASK
    }
}
