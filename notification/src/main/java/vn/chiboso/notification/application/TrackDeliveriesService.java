package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.notification.application.port.in.TrackDeliveries;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.application.port.out.Wording;
import vn.chiboso.notification.domain.DeliveryRights;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NotificationRefusal;

@Service
class TrackDeliveriesService implements TrackDeliveries {
    private final NoticeBoard notices;
    private final Deliveries deliveries;
    private final StandingLookup standings;
    private final DeliveryTable table;
    private final Wording wording;
    private final EmailChannel email;
    private final Clock clock;

    TrackDeliveriesService(
            NoticeBoard notices,
            Deliveries deliveries,
            StandingLookup standings,
            DeliveryTable table,
            Wording wording,
            EmailChannel email,
            Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.standings = standings;
        this.table = table;
        this.wording = wording;
        this.email = email;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View about(Query query) {
        var today = LocalDate.now(clock);
        if (query.unit() != null) {
            // somebody of the unit learns "not allowed" before "nothing there"
            new DeliveryRights(standings.of(query.actor(), query.unit(), today)).demandSight();
        }
        var told = notices.about(query.subject());
        if (told.isEmpty()) {
            throw new NotificationRefusal.NotThere();
        }
        var newest = told.getFirst();
        var unit = newest.place().unit();
        if (query.unit() != null && !query.unit().equals(unit)) {
            throw new NotificationRefusal.NotThere();
        }
        var rights = new DeliveryRights(standings.of(query.actor(), unit, today));
        rights.demandSight();
        var out = deliveries.ofNotices(told.stream().map(Notice::id).toList());
        return new View(
                query.subject(),
                unit,
                newest.place().name(),
                wording.inProduct(newest, query.language()).title(),
                newest.link(),
                table.rows(told, out, rights, query.language()),
                rights.mayCall(),
                rights.mayResend(),
                email.isConfigured());
    }
}
