package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.application.port.out.Intakes;

/** Without a transaction of its own: each step has one. */
@Service
class WorkOnIntakesService implements WorkOnIntakes {
    private final Intakes intakes;
    private final IntakeSteps steps;
    private final IntakeTries tries;

    WorkOnIntakesService(Intakes intakes, IntakeSteps steps, IntakeTries tries) {
        this.intakes = intakes;
        this.steps = steps;
        this.tries = tries;
    }

    @Override
    public void work() {
        steps.forget();
        for (var waiting = intakes.waiting(); waiting.isPresent(); waiting = intakes.waiting()) {
            if (!tries.step(waiting.get()) || Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
