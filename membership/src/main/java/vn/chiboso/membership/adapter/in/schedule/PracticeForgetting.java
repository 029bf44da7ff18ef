package vn.chiboso.membership.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.membership.application.port.in.ForgetPractice;

/** At night: forgets the exercises of a month ago. A night that was slept through is made up for by the next. */
@Configuration(proxyBeanMethods = false)
class PracticeForgetting {
    /** A cron expression with seconds, in Asia/Ho_Chi_Minh. */
    @Bean
    RecurringTask<Void> forgetPracticeJob(
            ForgetPractice forget, Clock clock, @Value("${chiboso.practice.forgetting:0 40 1 * * *}") String nightly) {
        return Tasks.recurring("membership-forget-practice", Schedules.cron(nightly, clock.getZone()))
                .execute((instance, context) -> forget.forget());
    }
}
