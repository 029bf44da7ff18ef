package vn.chiboso.notification.adapter.in.event;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.AlertsNoted;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** New alerts of a branch, told to who leads it: one notice a day, however many there are. */
@Component
class AlertEvents {
    private final Tell tell;

    AlertEvents(Tell tell) {
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(AlertsNoted event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("alerts", event.unit().value()),
                Cause.repeated("found", Math.toIntExact(event.day().toEpochDay())),
                event.unit(),
                new Matter.AlertsNew(event.day(), event.count()),
                "/branch/alerts?unit=" + event.unit(),
                Map.of(NoticeKind.ALERTS, event.tell())));
    }
}
