package vn.chiboso.bootstrap.web.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed sign-ins are forgiven before waiting starts, and how long one then waits.
 *
 * @param perName    failures on one account name
 * @param perAddress failures from one network address; an office or a village often shares one
 * @param first      the first wait; each further failure doubles it
 * @param longest    no wait is longer
 * @param forget     without a failure for so long, counting starts anew
 */
@ConfigurationProperties("chiboso.login")
record LoginLimits(
        @DefaultValue("5") int perName,
        @DefaultValue("30") int perAddress,
        @DefaultValue("15s") Duration first,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("1h") Duration forget) {}
