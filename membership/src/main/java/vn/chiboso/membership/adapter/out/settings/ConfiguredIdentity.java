package vn.chiboso.membership.adapter.out.settings;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.domain.identity.SecondFactorMode;

/**
 * {@code chiboso.invitation.lasts}, {@code chiboso.second-factor} and {@code chiboso.base-url}; codes are asked for by the
 * identity provider where there is one.
 */
@Component
class ConfiguredIdentity implements IdentitySettings {
    private final Duration lasts;
    private final SecondFactorMode wish;
    private final boolean local;
    private final String address;

    ConfiguredIdentity(
            @Value("${chiboso.invitation.lasts:14d}") String lasts,
            @Value("${chiboso.second-factor:}") String mode,
            @Value("${chiboso.demo:true}") boolean demo,
            @Value("${chiboso.identity:local}") String identity,
            @Value("${chiboso.base-url:http://localhost:8080}") String address) {
        this.lasts = DurationStyle.detectAndParse(lasts);
        this.wish = wish(mode.strip(), demo);
        this.local = identity.equals("local");
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
        return local ? wish : SecondFactorMode.OFF;
    }

    @Override
    public boolean isSecondFactorRequiredElsewhere() {
        return !local && wish == SecondFactorMode.REQUIRED;
    }

    /** The demo's people have no telephones. */
    private static SecondFactorMode wish(String mode, boolean demo) {
        if (mode.isEmpty()) {
            return demo ? SecondFactorMode.OFFERED : SecondFactorMode.REQUIRED;
        }
        // YAML reads a bare "off" as false
        return mode.equals("false") ? SecondFactorMode.OFF : SecondFactorMode.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    @Override
    public String address() {
        return address;
    }
}
