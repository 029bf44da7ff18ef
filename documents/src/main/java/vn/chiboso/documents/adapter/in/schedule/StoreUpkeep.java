package vn.chiboso.documents.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.documents.application.port.in.SweepStore;

/** The module's job: at night, when nobody uploads. A night slept through is made up by the next. */
@Configuration(proxyBeanMethods = false)
class StoreUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(StoreUpkeep.class);

    /** A cron expression with seconds, in Asia/Ho_Chi_Minh. */
    @Bean
    RecurringTask<Void> sweepStoreJob(
            SweepStore sweepStore, Clock clock, @Value("${chiboso.documents.sweep:0 40 2 * * *}") String nightly) {
        return Tasks.recurring("documents-sweep-store", Schedules.cron(nightly, clock.getZone()))
                .execute((instance, context) -> {
                    var removed = sweepStore.sweep();
                    LOG.info("removed {} contents that no paper and no file needs", removed);
                });
    }
}
