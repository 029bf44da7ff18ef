package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;

/** Which branch answers for a person's path: the one of the roll, of the admission, or the last one. */
@Component
class PathSubjects {
    private final Rolls rolls;
    private final Paths paths;
    private final RollKeepers keepers;
    private final Units units;
    private final Clock clock;

    PathSubjects(Rolls rolls, Paths paths, RollKeepers keepers, Units units, Clock clock) {
        this.rolls = rolls;
        this.paths = paths;
        this.keepers = keepers;
        this.units = units;
        this.clock = clock;
    }

    /** Refuses who may not write into the person's path, and the person. */
    UnitId requireRecorder(Actor actor, MemberId member) {
        var unit = unitOf(member);
        keepers.requireKeeper(actor, unit);
        if (actor.is(member)) {
            throw PathRefusal.own();
        }
        return unit;
    }

    /** Refuses who is not known. */
    UnitId unitOf(MemberId member) {
        var today = LocalDate.now(clock);
        return rolls.find(member, today)
                .map(person -> person.unit())
                .or(() -> awaiting(paths.of(member)))
                .or(() -> paths.lastRoll(member).map(Paths.LastRoll::unit))
                .map(this::standing)
                .orElseThrow(PersonRefusal::notFound);
    }

    /** The unit, or who took it over. */
    UnitId standing(UnitId unit) {
        var view = units.find(unit);
        while (view.isPresent() && !view.get().stands()) {
            view = Optional.ofNullable(view.get().parent()).flatMap(units::find);
        }
        return view.map(UnitView::id).orElse(unit);
    }

    private static Optional<UnitId> awaiting(Path path) {
        return path.last(ActKind.ADMITTED)
                .filter(_ -> path.stage().isAwaiting())
                .map(act -> java.util.Objects.requireNonNull(act.unit()));
    }
}
