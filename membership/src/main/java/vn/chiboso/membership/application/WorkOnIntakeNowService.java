package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;

/** Without a transaction of its own: each step has one. */
@Service
class WorkOnIntakeNowService implements WorkOnIntakeNow {
    private final Intakes intakes;
    private final IntakeTries tries;

    WorkOnIntakeNowService(Intakes intakes, IntakeTries tries) {
        this.intakes = intakes;
        this.tries = tries;
    }

    @Override
    public Intake work(IntakeId id) {
        var intake = find(id);
        while (intake.isSmall() && intake.state().isWorking() && tries.stepInTurn(id)) {
            intake = find(id);
        }
        return intake;
    }

    private Intake find(IntakeId id) {
        return intakes.find(id).orElseThrow(IntakeRefusal::gone);
    }
}
