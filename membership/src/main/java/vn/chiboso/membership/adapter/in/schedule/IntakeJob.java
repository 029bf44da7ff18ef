package vn.chiboso.membership.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheets;

/** Looks for sheets that wait to be compared or written; one node at a time, since the job is one. */
@Configuration(proxyBeanMethods = false)
class IntakeJob {
    @Bean
    Task<Void> membershipIntakes(WorkOnIntakes work, WorkOnUnitSheets units) {
        return Tasks.recurring("membership-intakes", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((_, _) -> {
                    units.work(); // soon done, and list books wait for branches
                    work.work();
                });
    }
}
