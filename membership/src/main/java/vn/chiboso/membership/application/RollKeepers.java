package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.UnitRefusal;

/** Who may change a roll; finds the facts, the domain decides. */
@Component
class RollKeepers {
    private final Authorities authorities;
    private final Units units;
    private final BranchRolls rolls;
    private final Positions positions;
    private final Clock clock;

    RollKeepers(Authorities authorities, Units units, BranchRolls rolls, Positions positions, Clock clock) {
        this.authorities = authorities;
        this.units = units;
        this.rolls = rolls;
        this.positions = positions;
        this.clock = clock;
    }

    /** The technical administrator may import only into an empty roll: a dry run would otherwise show what is kept. */
    UnitView requireImporter(Actor actor, UnitId unit) {
        return require(actor, unit, rolls.isEmpty(unit, LocalDate.now(clock)));
    }

    /** Whether {@link #requireImporter} would let the actor. */
    boolean mayImport(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        return authority.keepsRoll()
                || (authority.technicalAdministrator() && rolls.isEmpty(unit, LocalDate.now(clock)));
    }

    /** The technical administrator may add people only as long as nobody leads the branch. */
    UnitView requireAdder(Actor actor, UnitId unit) {
        return require(actor, unit, nobodyLeads(unit));
    }

    /** Whether {@link #requireAdder} would let the actor. */
    boolean mayAdd(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        return authority.keepsRoll() || (authority.technicalAdministrator() && nobodyLeads(unit));
    }

    /** Whether the actor finds anything on the roll's page: the technical administrator only while it is empty, to start it. */
    boolean seesRoll(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        return authority.sight() != Authority.Sight.NOTHING
                || (authority.technicalAdministrator() && rolls.isEmpty(unit, LocalDate.now(clock)));
    }

    /** Correcting shows what is kept: never a technical administrator. */
    UnitView requireKeeper(Actor actor, UnitId unit) {
        return require(actor, unit, false);
    }

    Authority authority(Actor actor, UnitId unit) {
        return authorities.of(actor, unit);
    }

    private boolean nobodyLeads(UnitId unit) {
        var leaders = List.of(Position.SECRETARY, Position.DEPUTY_SECRETARY);
        return !positions.anybody(unit, leaders, LocalDate.now(clock));
    }

    private UnitView require(Actor actor, UnitId unit, boolean nobodyElse) {
        authorities.of(actor, unit).requireKeepsRoll(nobodyElse);
        var view = units.find(unit).orElseThrow(UnitRefusal::notFound);
        if (view.kind() != UnitKind.BRANCH) {
            throw RollRefusal.notABranch();
        }
        return view;
    }
}
