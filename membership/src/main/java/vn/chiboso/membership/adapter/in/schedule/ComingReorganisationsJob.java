package vn.chiboso.membership.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;

/**
 * Looks for prepared reorganisations whose day has come: a minute after midnight in Hà Nội and then every ten, so that a house that was
 * down at midnight does them soon after its start.
 */
@Configuration(proxyBeanMethods = false)
class ComingReorganisationsJob {
    private static final Logger LOG = LoggerFactory.getLogger(ComingReorganisationsJob.class);

    /** A cron expression with seconds, in Asia/Ho_Chi_Minh. */
    @Bean
    RecurringTask<Void> comingReorganisations(
            RunComingReorganisations run,
            Clock clock,
            @Value("${chiboso.reorganisations.coming:0 1/10 * * * *}") String often) {
        return Tasks.recurring("membership-coming-reorganisations", Schedules.cron(often, clock.getZone()))
                .execute((instance, context) -> {
                    var done = run.run();
                    if (done > 0) {
                        LOG.info("did {} prepared reorganisations whose day has come", done);
                    }
                });
    }
}
