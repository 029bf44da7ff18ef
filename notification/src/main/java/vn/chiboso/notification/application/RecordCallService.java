package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.notification.application.port.in.RecordCall;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.domain.Call;
import vn.chiboso.notification.domain.DeliveryRights;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.SubjectKey;

@Service
class RecordCallService implements RecordCall {
    private final Deliveries deliveries;
    private final NoticeBoard notices;
    private final StandingLookup standings;
    private final Clock clock;

    RecordCallService(Deliveries deliveries, NoticeBoard notices, StandingLookup standings, Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SubjectKey record(Command command) {
        var delivery = deliveries.find(command.delivery()).orElseThrow(NotificationRefusal.NotThere::new);
        var notice = notices.find(delivery.notice()).orElseThrow(NotificationRefusal.NotThere::new);
        var standing = standings.of(command.actor(), notice.place().unit(), LocalDate.now(clock));
        new DeliveryRights(standing).demandCalling();
        var by = command.actor().member();
        if (by == null) {
            throw new NotificationRefusal.NotAllowed();
        }
        var called = delivery.called(new Call(by, clock.instant(), command.answer(), note(command.note())));
        if (delivery.version() != command.version() || !deliveries.save(called)) {
            throw new NotificationRefusal.Stale(delivery.id());
        }
        return notice.subject();
    }

    private static @Nullable String note(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var note = given.strip();
        if (note.length() > Call.NOTE_LIMIT) {
            throw new NotificationRefusal.NoteTooLong(note.length());
        }
        return note;
    }
}
