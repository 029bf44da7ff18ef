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
import vn.chiboso.membership.application.port.in.NoteAlerts;

/**
 * Goes through all branches once a day before people get up, on one node; an interrupted round goes on from the start, since what
 * was noted is not told again.
 */
@Configuration(proxyBeanMethods = false)
class AlertJob {
    private static final Logger LOG = LoggerFactory.getLogger(AlertJob.class);

    /** A cron expression with seconds, in Asia/Ho_Chi_Minh. */
    @Bean
    RecurringTask<Void> noteAlertsJob(
            NoteAlerts noteAlerts, Clock clock, @Value("${chiboso.alerts.daily:0 10 5 * * *}") String daily) {
        return Tasks.recurring("membership-alerts", Schedules.cron(daily, clock.getZone()))
                .execute((instance, context) -> {
                    var rounds = 1;
                    for (var next = noteAlerts.note(null); next.isPresent(); next = noteAlerts.note(next.get())) {
                        rounds++;
                    }
                    LOG.info("went through the alerts of all branches in {} steps", rounds);
                });
    }
}
