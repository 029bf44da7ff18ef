package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;

/** Who takes sheets over several branches in and out: the party-building and organisation officers in charge of the unit. */
@Component
class IntakeCharge {
    private final Authorities authorities;
    private final Tree tree;
    private final Intakes intakes;
    private final Clock clock;

    IntakeCharge(Authorities authorities, Tree tree, Intakes intakes, Clock clock) {
        this.authorities = authorities;
        this.tree = tree;
        this.intakes = intakes;
        this.clock = clock;
    }

    TreeNode require(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        authority.requireSeesUnit();
        if (!authority.oversees()) {
            throw UnitRefusal.forbidden();
        }
        return tree.find(unit, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
    }

    /** Who keeps a branch's list book may take it out as well; of several branches it takes who oversees them (docs/adr/0051). */
    TreeNode requireReader(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        authority.requireSeesUnit();
        var node = tree.find(unit, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
        if (!authority.takesOut(node.form().kind())) {
            throw UnitRefusal.forbidden();
        }
        return node;
    }

    Intake see(Actor actor, IntakeId id) {
        return allowed(actor, intakes.find(id).orElseThrow(IntakeRefusal::gone));
    }

    Intake lock(Actor actor, IntakeId id) {
        return allowed(actor, intakes.lock(id).orElseThrow(IntakeRefusal::gone));
    }

    private Intake allowed(Actor actor, Intake intake) {
        if (!authorities.of(actor, intake.unit()).oversees()) {
            throw IntakeRefusal.gone();
        }
        return intake;
    }
}
