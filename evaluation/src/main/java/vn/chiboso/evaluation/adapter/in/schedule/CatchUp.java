package vn.chiboso.evaluation.adapter.in.schedule;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.in.FreezeMonthlyReports;
import vn.chiboso.evaluation.application.port.in.RemindMissingScores;

/** Makes up at start for what fell due while nothing ran. */
@Component
class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final FreezeMonthlyReports freeze;
    private final RemindMissingScores remind;
    private final Clock clock;

    CatchUp(FreezeMonthlyReports freeze, RemindMissingScores remind, Clock clock) {
        this.freeze = freeze;
        this.remind = remind;
        this.clock = clock;
    }

    /** A report that cannot be made must not keep the product from starting; the hourly job tries again. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        try {
            freeze.upTo(clock.instant());
            remind.upTo(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("catching up at start failed; the hourly job tries again", e);
        }
    }
}
