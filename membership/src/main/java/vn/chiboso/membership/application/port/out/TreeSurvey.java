package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.UnitComposition;
import vn.chiboso.membership.domain.reorganisation.Headcount;
import vn.chiboso.membership.domain.reorganisation.Surroundings;

/** How much hangs on units: counts as they stand, not by day. */
public interface TreeSurvey {
    /** Nobody changes these units, or comes to their rolls, until the transaction ends. */
    void lock(Collection<UnitId> units);

    Map<UnitId, Headcount> count(Collection<UnitId> units);

    /** Of the unit and all below it; of nothing where the unit does not stand. */
    UnitComposition composition(UnitId unit);

    /** Since when each has its present name; left out where it has had no other. */
    Map<UnitId, LocalDate> calledFrom(Collection<UnitId> units);

    /** When the first unit was entered here. */
    LocalDate setUpOn();

    /** Who of them is on the unit's roll, with how many positions there. */
    Surroundings.Named named(UnitId unit, Set<MemberId> members);

    /** Whether a unit has or had the id, wherever it stood. */
    boolean isKnown(UnitId unit);
}
