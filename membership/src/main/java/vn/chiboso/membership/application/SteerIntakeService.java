package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;

@Service
class SteerIntakeService implements SteerIntake {
    private final IntakeCharge charge;
    private final Intakes intakes;

    SteerIntakeService(IntakeCharge charge, Intakes intakes) {
        this.charge = charge;
        this.intakes = intakes;
    }

    @Override
    @Transactional
    public void steer(Actor actor, IntakeId id, Intake.Order order) {
        var intake = charge.lock(actor, id);
        intakes.turn(id, intake.after(order), intake.expiresAt());
    }
}
