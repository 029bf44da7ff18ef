package vn.chiboso.membership.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.application.port.out.Intakes;

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
            var id = waiting.get();
            try {
                if (!steps.step(id) || Thread.currentThread().isInterrupted()) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.error("a piece of intake {} failed: {}", id, e.getClass().getName());
                steps.failed(id);
                return;
            }
        }
    }
}
