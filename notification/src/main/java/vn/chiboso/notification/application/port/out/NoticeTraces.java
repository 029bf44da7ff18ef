package vn.chiboso.notification.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.NoticeKind;

/** What notices keep on one person. */
public interface NoticeTraces {
    /** By day. */
    List<Trace> of(MemberId member);

    /** What the person said about letters; empty when they never said anything. */
    Optional<Wish> wish(MemberId member);

    /** Whether letters are wanted, and since when that is known. */
    record Wish(LocalDate on, boolean mail) {}

    /**
     * A notice on its way.
     *
     * @param called somebody phoned
     * @param noted  whoever phoned noted something, which is theirs and is not quoted
     */
    record Trace(LocalDate on, NoticeKind kind, String unit, Channel channel, boolean called, boolean noted) {}
}
