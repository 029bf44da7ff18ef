package vn.chiboso.notification.adapter.out.settings;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When letters wait for the morning, local time of the product. The same time twice switches quiet hours off.
 *
 * @param quietFrom first quiet moment
 * @param quietTo   first moment that is not quiet any more
 */
@ConfigurationProperties("chiboso.notification")
record QuietHoursSettings(
        @DefaultValue("21:30") LocalTime quietFrom,
        @DefaultValue("06:30") LocalTime quietTo) {}
