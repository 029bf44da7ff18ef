package vn.chiboso.membership.adapter.out.settings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.OpeningSettings;
import vn.chiboso.membership.domain.protection.OpeningLimits;

/** {@code chiboso.openings.lasts}, {@code unusual} and {@code most}. */
@Component
class ConfiguredOpenings implements OpeningSettings {
    private final OpeningLimits limits;

    ConfiguredOpenings(
            @Value("${chiboso.openings.lasts:3m}") String lasts,
            @Value("${chiboso.openings.unusual:15}") int unusual,
            @Value("${chiboso.openings.most:40}") int most) {
        this.limits = new OpeningLimits(DurationStyle.detectAndParse(lasts), unusual, most);
    }

    @Override
    public OpeningLimits limits() {
        return limits;
    }
}
