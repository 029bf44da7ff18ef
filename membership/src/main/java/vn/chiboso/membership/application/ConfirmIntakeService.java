package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
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
        var intake = charge.lock(actor, command.intake());
        if (intake.state() == IntakeState.RUNNING && intake.fileHash().equals(command.hash())) {
            return; // sent twice
        }
        intake.requireConfirmable(command.hash(), command.rows());
        intakes.beside(intake.id(), intake.path()).ifPresent(other -> {
            throw IntakeRefusal.beside(other.fileName(), other.byName());
        });
        intakes.turn(intake.id(), IntakeState.RUNNING, intake.expiresAt());
    }
}
