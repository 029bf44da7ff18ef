package vn.chiboso.notification.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.notification.application.port.in.SendMail;

/** Every half minute: letters that waited for the morning, for another attempt, or for a server that was down. */
@Configuration(proxyBeanMethods = false)
class MailJob {
    @Bean
    Task<Void> notificationMail(SendMail sendMail) {
        return Tasks.recurring("notification-mail", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> sendMail.run());
    }
}
