package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;

@Service
class SteerIntakeService implements SteerIntake {
    private final IntakeCharge charge;
    private final Intakes intakes;
    private final IntakeLimit limit;
    private final Clock clock;

    SteerIntakeService(IntakeCharge charge, Intakes intakes, IntakeLimit limit, Clock clock) {
        this.charge = charge;
        this.intakes = intakes;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void steer(Actor actor, IntakeId id, Intake.Order order) {
        var intake = charge.lock(actor, id);
        var to = intake.after(order);
        if (to == IntakeState.RUNNING) {
            // the rest is written in the name of who lets it go on
            if (intake.counts().leaders() > 0 && !charge.namesLeaders(actor, intake)) {
                throw RollRefusal.leaders();
            }
            charge.requireAlone(actor, intake);
            intakes.order(id, actor.account());
        }
        intakes.turn(id, to, clock.instant().plus(limit.kept()));
    }
}
