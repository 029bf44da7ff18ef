package vn.chiboso.notification.adapter.in.event;

import java.util.List;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.CorrectionAnswered;
import vn.chiboso.membership.events.CorrectionAsked;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** Requests to correct the list book, told to who answers, and the answer to who asked. */
@Component
class HandbookEvents {
    private final Tell tell;

    HandbookEvents(Tell tell) {
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(CorrectionAsked event) {
        if (!event.tell().isEmpty()) {
            tell.tell(new Tell.Command(
                    SubjectKey.of("correction", event.request()),
                    Cause.once("asked"),
                    event.unit(),
                    new Matter.BookCorrection(event.on()),
                    "/handbook/requests/" + event.request(),
                    Map.of(NoticeKind.CORRECTION_ASKED, event.tell())));
        }
    }

    @ApplicationModuleListener
    void on(CorrectionAnswered event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("correction", event.request()),
                Cause.repeated("answered", 1),
                event.unit(),
                new Matter.BookCorrection(event.on()),
                "/handbook/requests/" + event.request(),
                Map.of(NoticeKind.CORRECTION_ANSWERED, List.of(event.member()))));
    }
}
