package vn.chiboso.membership.application;

import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;

/** Without a transaction of its own: each step has one. */
@Service
class WorkOnIntakesService implements WorkOnIntakes {
    private static final Logger LOG = LoggerFactory.getLogger(WorkOnIntakesService.class);

    private final Intakes intakes;
    private final IntakeSteps steps;

    WorkOnIntakesService(Intakes intakes, IntakeSteps steps) {
        this.intakes = intakes;
        this.steps = steps;
    }

    @Override
    public void work() {
        steps.forget();
        for (var waiting = intakes.waiting(); waiting.isPresent(); waiting = intakes.waiting()) {
            if (!went(waiting.get(), steps::step) || Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    @Override
    public Intake atOnce(IntakeId id) {
        var intake = find(id);
        while (intake.isSmall() && intake.state().isWorking() && went(id, steps::stepInTurn)) {
            intake = find(id);
        }
        return intake;
    }

    private Intake find(IntakeId id) {
        return intakes.find(id).orElseThrow(IntakeRefusal::gone);
    }

    private boolean went(IntakeId id, Predicate<IntakeId> step) {
        try {
            return step.test(id);
        } catch (RuntimeException e) {
            LOG.error("a piece of intake {} failed: {}", id, e.getClass().getName());
            steps.failed(id);
            return false;
        }
    }
}
