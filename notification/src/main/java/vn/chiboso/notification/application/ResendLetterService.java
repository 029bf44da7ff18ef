package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.application.port.in.ResendLetter;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.domain.DeliveryRights;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.NotificationRefusal.NoWayToSend;
import vn.chiboso.notification.domain.SubjectKey;
import vn.chiboso.notification.events.MailQueued;

@Service
class ResendLetterService implements ResendLetter {
    private final Deliveries deliveries;
    private final NoticeBoard notices;
    private final StandingLookup standings;
    private final People people;
    private final EmailChannel email;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResendLetterService(
            Deliveries deliveries,
            NoticeBoard notices,
            StandingLookup standings,
            People people,
            EmailChannel email,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.standings = standings;
        this.people = people;
        this.email = email;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SubjectKey resend(Actor actor, DeliveryId id) {
        var today = LocalDate.now(clock);
        var delivery = deliveries.find(id).orElseThrow(NotificationRefusal.NotThere::new);
        var notice = notices.find(delivery.notice()).orElseThrow(NotificationRefusal.NotThere::new);
        var unit = notice.place().unit();
        new DeliveryRights(standings.of(actor, unit, today)).demandSight();
        var queued = delivery.requeued(clock.instant());
        if (!email.isConfigured()) {
            throw NoWayToSend.noServer();
        }
        if (people.find(notice.person(), today).email() == null) {
            throw NoWayToSend.noAddress();
        }
        if (!deliveries.save(queued)) {
            throw new NotificationRefusal.Stale(id);
        }
        events.publishEvent(new MailQueued(unit, 1));
        return notice.subject();
    }
}
