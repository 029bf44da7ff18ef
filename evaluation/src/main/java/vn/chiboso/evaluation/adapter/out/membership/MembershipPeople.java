package vn.chiboso.evaluation.adapter.out.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

@Component("evaluationMembershipPeople")
class MembershipPeople implements People {
    private static final Set<Position> OFFICERS =
            Set.of(Position.PARTY_BUILDING_OFFICER, Position.ORGANISATION_OFFICER);

    private final Standings standings;
    private final Rolls rolls;
    private final Units units;

    MembershipPeople(Standings standings, Rolls rolls, Units units) {
        this.standings = standings;
        this.rolls = rolls;
        this.units = units;
    }

    @Override
    public Standing standing(Actor actor, UnitId unit, LocalDate day) {
        return standings.of(actor, unit, day);
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        return standings.branchesOf(actor, day);
    }

    @Override
    public List<UnitView> inspectedScopes(Actor actor, LocalDate day) {
        return standings.officerScopes(actor, day).stream()
                .flatMap(path -> at(path).stream())
                .filter(unit -> standings.of(actor, unit.id(), day).inspects())
                .toList();
    }

    @Override
    public List<MemberId> leadersOf(UnitId branch, LocalDate day) {
        return Stream.of(Position.SECRETARY, Position.DEPUTY_SECRETARY)
                .flatMap(position -> rolls.holders(branch, position, day).stream())
                .map(MemberView::id)
                .distinct()
                .toList();
    }

    @Override
    public List<MemberId> officersOf(UnitId unit, LocalDate day) {
        return rolls.holdersAtOrAbove(unit, OFFICERS, day).stream()
                .map(MemberView::id)
                .distinct()
                .toList();
    }

    @Override
    public int onRoll(UnitId branch, LocalDate day) {
        return rolls.of(branch, day).size();
    }

    /** The unit at a path is the topmost of what stands below it. */
    private Optional<UnitView> at(UnitPath path) {
        return Stream.of(UnitKind.values())
                .flatMap(kind -> units.ofKindUnder(kind, path).stream())
                .filter(unit -> unit.path().equals(path))
                .findFirst();
    }
}
