package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.application.port.in.OverseeDeliveries;
import vn.chiboso.notification.application.port.out.DeliveryStatistics;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.domain.DeliveryRights;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.Trouble;

@Service
class OverseeDeliveriesService implements OverseeDeliveries {
    private static final int DAYS = 31;
    private static final int TROUBLES = 100;

    private final DeliveryStatistics statistics;
    private final StandingLookup standings;
    private final EmailChannel email;
    private final Clock clock;

    OverseeDeliveriesService(DeliveryStatistics statistics, StandingLookup standings, EmailChannel email, Clock clock) {
        this.statistics = statistics;
        this.standings = standings;
        this.email = email;
        this.clock = clock;
    }

    private Set<UnitId> opened(Actor actor, List<Trouble> troubles, LocalDate today) {
        return troubles.stream()
                .map(Trouble::unit)
                .distinct()
                .filter(unit -> new DeliveryRights(standings.of(actor, unit, today)).maySee())
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        var today = LocalDate.now(clock);
        var scopes = standings.officerScopes(actor, today);
        if (scopes.isEmpty()) {
            throw new NotificationRefusal.NotAllowed();
        }
        var day = today.minusDays(DAYS);
        var since = day.atStartOfDay(clock.getZone()).toInstant();
        var troubles = statistics.troubles(scopes, since, TROUBLES);
        return new View(
                day,
                statistics.counts(scopes, since),
                troubles,
                opened(actor, troubles, today),
                email.isConfigured(),
                statistics.lastMailSent(scopes).orElse(null));
    }
}
