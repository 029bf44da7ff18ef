package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;

@Service
class ConfirmIntakeService implements ConfirmIntake {
    private final IntakeCharge charge;
    private final Intakes intakes;

    ConfirmIntakeService(IntakeCharge charge, Intakes intakes) {
        this.charge = charge;
        this.intakes = intakes;
    }

    @Override
    @Transactional
    public void confirm(Actor actor, Command command) {
        var intake = charge.lockCounted(actor, command.intake());
        var twice = intake.state() == IntakeState.RUNNING || intake.state() == IntakeState.DONE;
        if (twice && intake.fileHash().equals(command.hash())) {
            return;
        }
        charge.require(actor, intake);
        intake.requireConfirmable(command.hash(), command.rows());
        if (intake.counts().leaders() > 0 && !charge.namesLeaders(actor, intake)) {
            throw RollRefusal.leaders();
        }
        charge.requireAlone(actor, intake);
        // again, now that others have waited: a roll is empty for one technical administrator only
        charge.require(actor, intake);
        intakes.order(intake.id(), actor.account());
        intakes.turn(intake.id(), IntakeState.RUNNING, intake.expiresAt());
    }
}
