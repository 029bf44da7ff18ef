package vn.chiboso.documents.adapter.in.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.in.SweepStore;

/** At night, when nobody uploads; running on several nodes at once does no harm. */
@Component
class NightlySweep {
    private static final Logger LOG = LoggerFactory.getLogger(NightlySweep.class);

    private final SweepStore sweepStore;

    NightlySweep(SweepStore sweepStore) {
        this.sweepStore = sweepStore;
    }

    @Scheduled(cron = "${chiboso.documents.sweep:0 40 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void sweep() {
        var removed = sweepStore.sweep();
        if (removed > 0) {
            LOG.info("removed {} contents that no paper and no file needs", removed);
        }
    }
}
