package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.in.OpenNotice;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.domain.NotificationRefusal;

@Service
class OpenNoticeService implements OpenNotice {
    private final NoticeBoard notices;
    private final Deliveries deliveries;
    private final StandingLookup standings;
    private final Clock clock;

    OpenNoticeService(NoticeBoard notices, Deliveries deliveries, StandingLookup standings, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String open(Actor actor, NoticeId id) {
        var notice = notices.find(id)
                .filter(found -> actor.is(found.person()))
                .filter(_ -> standings.isActive(actor, LocalDate.now(clock)))
                .orElseThrow(NotificationRefusal.NotThere::new);
        var now = clock.instant();
        var opened = notices.open(notice.person(), List.of(id), now);
        deliveries.opened(opened, now);
        return notice.link();
    }
}
