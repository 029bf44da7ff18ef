package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.DayRefusal;
import vn.chiboso.membership.domain.UnitRefusal;

/**
 * What is asked of another day than today. Facts are those of the day, rights those of today: whoever may see the unit today sees what it
 * was, and of people who have left it since no more than that they were there (docs/adr/0054). Ask for the right first.
 */
@Component
class PastDays {
    private final Units units;
    private final BranchRolls rolls;
    private final Clock clock;

    PastDays(Units units, BranchRolls rolls, Clock clock) {
        this.units = units;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** Null for today; refuses a day to come. */
    AsOf asOf(@Nullable LocalDate day) {
        return AsOf.of(day, LocalDate.now(clock));
    }

    /** The unit where it stood, by its name of then; refuses a day on which it did not stand, and says since when it did. */
    UnitView stood(UnitId unit, AsOf asOf) {
        var today = units.find(unit).orElseThrow(UnitRefusal::notFound);
        if (!asOf.isPast()) {
            return today;
        }
        var first = units.firstDay(unit).orElseThrow(UnitRefusal::notFound);
        if (asOf.day().isBefore(first)) {
            throw DayRefusal.beforeUnit(today.name(), first);
        }
        return units.find(unit, asOf.day()).orElseThrow(() -> DayRefusal.afterUnit(today.name()));
    }

    /** When the roll begins, where that is after the day: of the days before nothing is known, which is not that nobody was there. */
    Optional<LocalDate> knownFrom(UnitId branch, AsOf asOf) {
        return asOf.isPast() ? rolls.firstDay(branch).filter(first -> first.isAfter(asOf.day())) : Optional.empty();
    }

    /** Who of them is today on a roll of the unit or below it, or of whoever took it over. */
    Set<MemberId> stillIn(UnitId unit, Collection<MemberId> people, AsOf asOf) {
        return people.isEmpty() ? Set.of() : rolls.below(reach(unit), people, asOf.today());
    }

    private UnitPath reach(UnitId unit) {
        var view = units.find(unit).orElseThrow(UnitRefusal::notFound);
        var successor = view.parent();
        return view.stands() || successor == null ? view.path() : reach(successor);
    }
}
