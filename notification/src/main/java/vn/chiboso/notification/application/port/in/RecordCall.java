package vn.chiboso.notification.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.SubjectKey;

/** Notes that a person was phoned. For the branch committee. */
public interface RecordCall {
    /** Returns what the call was about. */
    SubjectKey record(Command command);

    /**
     * One call.
     *
     * @param version of the delivery as it was shown
     * @param note    null for none, otherwise at most {@link vn.chiboso.notification.domain.Call#NOTE_LIMIT} characters
     */
    record Command(
            Actor actor,
            DeliveryId delivery,
            long version,
            CallAnswer answer,
            @Nullable String note) {}
}
