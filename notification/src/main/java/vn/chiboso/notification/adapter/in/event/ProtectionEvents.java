package vn.chiboso.notification.adapter.in.event;

import java.util.List;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.OpeningLimitReached;
import vn.chiboso.membership.events.SearchLimitReached;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** Many sealed values opened, or searched by, within an hour, told to who inspects or oversees. */
@Component
class ProtectionEvents {
    private final Tell tell;

    ProtectionEvents(Tell tell) {
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(OpeningLimitReached event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("opening", event.opening()),
                Cause.once("unusual"),
                event.unit(),
                new Matter.ManyOpenings(event.readerName(), event.openings()),
                "/console/openings?unusual=true",
                Map.of(NoticeKind.OPENINGS_UNUSUAL, List.copyOf(event.tell()))));
    }

    @ApplicationModuleListener
    void on(SearchLimitReached event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("search", event.search()),
                Cause.once("unusual"),
                event.unit(),
                new Matter.ManyOpenings(event.readerName(), event.searches()),
                "/console/openings?unusual=true",
                Map.of(NoticeKind.OPENINGS_UNUSUAL, List.copyOf(event.tell()))));
    }
}
