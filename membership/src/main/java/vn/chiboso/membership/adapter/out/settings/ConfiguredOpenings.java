package vn.chiboso.membership.adapter.out.settings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.OpeningSettings;
import vn.chiboso.membership.domain.protection.OpeningLimits;
import vn.chiboso.membership.domain.protection.SearchLimits;

/** {@code chiboso.openings.lasts}, {@code unusual} and {@code most}; {@code chiboso.searches.unusual}, {@code hourly} and {@code daily}. */
@Component
class ConfiguredOpenings implements OpeningSettings {
    private final OpeningLimits limits;
    private final SearchLimits searches;

    ConfiguredOpenings(
            @Value("${chiboso.openings.lasts:3m}") String lasts,
            @Value("${chiboso.openings.unusual:15}") int unusual,
            @Value("${chiboso.openings.most:40}") int most,
            @Value("${chiboso.searches.unusual:10}") int searchesUnusual,
            @Value("${chiboso.searches.hourly:20}") int hourly,
            @Value("${chiboso.searches.daily:60}") int daily) {
        this.limits = new OpeningLimits(DurationStyle.detectAndParse(lasts), unusual, most);
        this.searches = new SearchLimits(searchesUnusual, hourly, daily);
    }

    @Override
    public OpeningLimits limits() {
        return limits;
    }

    @Override
    public SearchLimits searches() {
        return searches;
    }
}
