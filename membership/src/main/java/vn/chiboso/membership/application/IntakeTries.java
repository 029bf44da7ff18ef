package vn.chiboso.membership.application;

import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.intake.IntakeId;

/** A step that may fail, each in a transaction of its own: what failed is counted, in another one. */
@Component
class IntakeTries {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeTries.class);

    private final IntakeSteps steps;

    IntakeTries(IntakeSteps steps) {
        this.steps = steps;
    }

    /** False when nothing was done. */
    boolean step(IntakeId id) {
        return went(id, steps::step);
    }

    /** The same, after whoever works on it at this moment. */
    boolean stepInTurn(IntakeId id) {
        return went(id, steps::stepInTurn);
    }

    private boolean went(IntakeId id, Predicate<IntakeId> step) {
        try {
            return step.test(id);
        } catch (RuntimeException | StackOverflowError e) {
            // what a cell does to a reader is a failure of its sheet: uncounted, it would be taken up again before all
            // others
            LOG.error("a piece of intake {} failed: {}", id, e.getClass().getName());
            steps.failed(id);
            return false;
        }
    }
}
