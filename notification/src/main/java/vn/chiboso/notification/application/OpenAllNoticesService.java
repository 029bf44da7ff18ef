package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.application.port.in.OpenAllNotices;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.StandingLookup;

@Service
class OpenAllNoticesService implements OpenAllNotices {
    private final NoticeBoard notices;
    private final Deliveries deliveries;
    private final StandingLookup standings;
    private final Clock clock;

    OpenAllNoticesService(NoticeBoard notices, Deliveries deliveries, StandingLookup standings, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int openAll(Actor actor) {
        var person = actor.member();
        if (person == null || !standings.isActive(actor, LocalDate.now(clock))) {
            return 0;
        }
        var now = clock.instant();
        var opened = notices.openAll(person, now);
        deliveries.opened(opened, now);
        return opened.size();
    }
}
