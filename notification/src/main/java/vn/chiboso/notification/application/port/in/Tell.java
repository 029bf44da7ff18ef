package vn.chiboso.notification.application.port.in;

import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** Tells people a fact, each once, over every channel that reaches them. Telling the same fact again changes nothing. */
public interface Tell {
    void tell(Command command);

    /**
     * A fact and who is to know.
     *
     * @param unit it is about
     * @param link path of this product where it is done or read
     * @param to   people by kind of notice; somebody named twice is told once, by the first kind in the enum's order
     */
    record Command(
            SubjectKey subject,
            Cause cause,
            UnitId unit,
            Matter matter,
            String link,
            Map<NoticeKind, List<MemberId>> to) {
        public Command {
            to = Map.copyOf(to);
        }
    }
}
