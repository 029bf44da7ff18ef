package vn.chiboso.membership.application;

import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** A step that may fail, each in a transaction of its own: what failed is counted, in another one. */
@Component
class UnitSheetTries {
    private static final Logger LOG = LoggerFactory.getLogger(UnitSheetTries.class);

    private final UnitSheetSteps steps;

    UnitSheetTries(UnitSheetSteps steps) {
        this.steps = steps;
    }

    /** False when nothing was done. */
    boolean step(UnitSheetId id) {
        return went(id, steps::step);
    }

    /** The same, after whoever works on it at this moment. */
    boolean stepInTurn(UnitSheetId id) {
        return went(id, steps::stepInTurn);
    }

    private boolean went(UnitSheetId id, Predicate<UnitSheetId> step) {
        try {
            return step.test(id);
        } catch (RuntimeException e) {
            LOG.error("a piece of the sheet of units {} failed", id, e);
            steps.failed(id);
            return false;
        }
    }
}
