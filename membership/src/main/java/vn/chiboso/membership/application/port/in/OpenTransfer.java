package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;

/** Opens a transfer at the home branch: secretary, deputy or the officer above, never the person. */
public interface OpenTransfer {
    /** The transfer; the same command again changes nothing. */
    TransferId open(Actor actor, Command command);

    /**
     * Who goes where.
     *
     * @param id          chosen by the caller so that a double submit opens once; null for a fresh one
     * @param destination null when outside this tree
     * @param place       in words, when outside this tree
     * @param begunOn     the day of its cause; null is refused
     * @param until       last day planned, of a temporary one
     */
    record Command(
            @Nullable TransferId id,
            MemberId member,
            TransferKind kind,
            @Nullable UnitId destination,
            @Nullable String place,
            TransferReason reason,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate until) {}
}
