package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SeeIntakes;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.Intakes;

@Service
class SeeIntakesService implements SeeIntakes {
    private static final int SHOWN = 30;

    private final IntakeCharge charge;
    private final Intakes intakes;
    private final BulkRolls rolls;
    private final Clock clock;

    SeeIntakesService(IntakeCharge charge, Intakes intakes, BulkRolls rolls, Clock clock) {
        this.charge = charge;
        this.intakes = intakes;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, UnitId unit) {
        var node = charge.require(actor, unit);
        return new View(
                unit,
                node.form().name().value(),
                node.form().kind() == UnitKind.BRANCH,
                rolls.branches(node.path(), LocalDate.now(clock)).size(),
                intakes.history(node.path(), SHOWN));
    }
}
