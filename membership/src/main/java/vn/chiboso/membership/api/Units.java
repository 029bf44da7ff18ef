package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisation tree, read. Nothing here checks rights: callers decide from {@link Standings}. */
public interface Units {
    /** The unit where it stands today; one that was merged below who took it over. Empty when there is none. */
    Optional<UnitView> find(UnitId unit);

    /** The unit where it stood on the day, by its name of then; empty when it did not stand. */
    Optional<UnitView> find(UnitId unit, LocalDate day);

    /** The unit and everything below it, with what was merged into any of these: where each is today. */
    Map<UnitId, UnitPath> placesFrom(UnitId unit);

    /**
     * Where each of the units is today; one that was merged below who took it over. Units that are in neither way known are left out. One
     * query, however many are asked for.
     */
    default Map<UnitId, UnitPath> places(Collection<UnitId> units) {
        return units.stream()
                .distinct()
                .flatMap(unit -> find(unit).stream())
                .collect(Collectors.toMap(UnitView::id, UnitView::path));
    }

    /** The unit above, or empty at the root. */
    Optional<UnitView> above(UnitId unit);

    /** The first day on which the unit stood in the tree; empty when there is no such unit. */
    Optional<LocalDate> firstDay(UnitId unit);

    /** Every branch at or below the path, by name. */
    List<UnitView> branchesUnder(UnitPath scope);

    /** Every branch that stood at or below the path on the day, by its name of then. */
    List<UnitView> branchesUnder(UnitPath scope, LocalDate day);

    /**
     * The type of the day of every branch that is at or below the path now, also of one that was merged since; branches of which none was
     * said are left out.
     */
    Map<UnitId, BranchType> branchTypes(UnitPath scope, LocalDate day);

    /** Every unit of the kind at or below the path, by name. */
    List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope);

    /** Every unit of the kind that stood at or below the path on the day, by its name of then. */
    List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope, LocalDate day);

    /**
     * The term (nhiệm kỳ) of the unit's committee on the day: as entered, or else by the rule between the entered ones. Official
     * papers are numbered per type per term.
     */
    Term termOf(UnitId unit, LocalDate day);
}
