package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.HaltIntake;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.Intake;

@Service
class HaltIntakeService implements HaltIntake {
    private final IntakeCharge charge;
    private final Intakes intakes;
    private final IntakeLimit limit;
    private final Clock clock;

    HaltIntakeService(IntakeCharge charge, Intakes intakes, IntakeLimit limit, Clock clock) {
        this.charge = charge;
        this.intakes = intakes;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void halt(Actor actor, Command command) {
        var intake = charge.lock(actor, command.intake());
        var to = intake.after(command.forGood() ? Intake.Order.DROP : Intake.Order.STOP);
        intakes.turn(command.intake(), to, clock.instant().plus(limit.kept()));
    }
}
