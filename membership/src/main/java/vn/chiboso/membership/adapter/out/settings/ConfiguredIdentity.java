package vn.chiboso.membership.adapter.out.settings;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.domain.identity.SecondFactorMode;

/**
 * {@code chiboso.invitation.lasts}, {@code chiboso.second-factor} and {@code chiboso.base-url}; second factors are an identity
 * provider's business where there is one.
 */
@Component
class ConfiguredIdentity implements IdentitySettings {
    private final Duration lasts;
    private final SecondFactorMode mode;
    private final String address;

    ConfiguredIdentity(
            @Value("${chiboso.invitation.lasts:14d}") String lasts,
            @Value("${chiboso.second-factor:offered}") String mode,
            @Value("${chiboso.identity:local}") String identity,
            @Value("${chiboso.base-url:http://localhost:8080}") String address) {
        this.lasts = DurationStyle.detectAndParse(lasts);
        // YAML reads a bare "off" as false
        this.mode = mode.equals("false") || !identity.equals("local")
                ? SecondFactorMode.OFF
                : SecondFactorMode.valueOf(mode.strip().toUpperCase(Locale.ROOT));
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (this.lasts.compareTo(Duration.ofMinutes(5)) < 0) {
            throw new IllegalArgumentException("chiboso.invitation.lasts is too short: " + lasts);
        }
    }

    @Override
    public Duration invitationLasts() {
        return lasts;
    }

    @Override
    public SecondFactorMode secondFactor() {
        return mode;
    }

    @Override
    public String address() {
        return address;
    }
}
