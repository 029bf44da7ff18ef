package vn.chiboso.notification.adapter.in.event;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.TransferMoved;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** Steps of transfers, told to the other side and to whom they are about; who that is stands in the transfer alone. */
@Component
class TransferEvents {
    private final Tell tell;

    TransferEvents(Tell tell) {
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(TransferMoved event) {
        var own = event.to() == TransferMoved.Reader.MEMBER;
        tell.tell(new Tell.Command(
                SubjectKey.of("transfer", event.transfer()),
                Cause.repeated("moved", event.turn()),
                event.unit(),
                new Matter.TransferStep(event.elsewhere(), event.temporary(), event.on(), event.due()),
                own ? "/handbook" : "/branch/transfers/" + event.transfer(),
                Map.of(own ? toThePerson(event.step()) : toLeaders(event.step()), event.tell())));
    }

    private static NoticeKind toLeaders(TransferMoved.Step step) {
        return switch (step) {
            case SENT -> NoticeKind.TRANSFER_COMING;
            case RECEIVED -> NoticeKind.TRANSFER_RECEIVED;
            case REFUSED -> NoticeKind.TRANSFER_REFUSED;
            case WITHDRAWN, ENDED -> NoticeKind.TRANSFER_OFF;
            case RETURNED -> NoticeKind.TRANSFER_BACK;
            case EXTENDED -> NoticeKind.TRANSFER_LONGER;
            case RESUMED -> NoticeKind.TRANSFER_AGAIN;
        };
    }

    private static NoticeKind toThePerson(TransferMoved.Step step) {
        return switch (step) {
            case SENT, RESUMED -> NoticeKind.OWN_TRANSFER_SENT;
            case RECEIVED -> NoticeKind.OWN_TRANSFER_RECEIVED;
            case REFUSED -> NoticeKind.OWN_TRANSFER_REFUSED;
            case WITHDRAWN, ENDED -> NoticeKind.OWN_TRANSFER_OFF;
            case RETURNED -> NoticeKind.OWN_TRANSFER_BACK;
            case EXTENDED -> NoticeKind.OWN_TRANSFER_LONGER;
        };
    }
}
