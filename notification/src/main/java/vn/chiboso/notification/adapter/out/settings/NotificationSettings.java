package vn.chiboso.notification.adapter.out.settings;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.notification.domain.QuietHours;

/** Hands the operator's settings to the services as values of the domain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuietHoursSettings.class)
class NotificationSettings {
    @Bean
    QuietHours quietHours(QuietHoursSettings settings, Clock clock) {
        return new QuietHours(settings.quietFrom(), settings.quietTo(), clock.getZone());
    }
}
