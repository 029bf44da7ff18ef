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
import vn.chiboso.membership.application.port.in.RenewSealed;

/**
 * At night: indexes what was kept before there was a blind index or was written by the thousand, and goes on with a rotation of keys
 * whose command was killed.
 */
@Configuration(proxyBeanMethods = false)
class SealedUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(SealedUpkeep.class);

    /** A cron expression with seconds, in Asia/Ho_Chi_Minh. */
    @Bean
    RecurringTask<Void> renewSealedJob(
            RenewSealed renew, Clock clock, @Value("${chiboso.keys.upkeep:0 20 1 * * *}") String nightly) {
        return Tasks.recurring("membership-renew-sealed", Schedules.cron(nightly, clock.getZone()))
                .execute((instance, context) -> {
                    var renewed = renew.renew((percent, values) -> {});
                    if (renewed > 0) {
                        LOG.info("sealed or indexed {} values with the keys in use", renewed);
                    }
                });
    }
}
