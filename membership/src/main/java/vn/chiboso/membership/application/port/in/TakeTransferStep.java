package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.transfer.TransferId;

/** The next step of a transfer, by the side whose step it is. */
public interface TakeTransferStep {
    void take(Actor actor, Command command);

    /**
     * Which step.
     *
     * @param version as read; refused when the other side has done something since
     */
    record Command(TransferId transfer, long version, Step step) {}

    /** What is done. */
    sealed interface Step {
        /** Home: the introduction paper is signed. */
        record Send(
                @Nullable String number,
                @Nullable String issuer,
                @Nullable LocalDate on) implements Step {}

        /** The other side, or home when that is outside this tree: the person has arrived. */
        record Receive(@Nullable LocalDate on, @Nullable String remark) implements Step {}

        /** The other side: not received, and why. */
        record Refuse(@Nullable String remark) implements Step {}

        /** Home: taken back, and why. */
        record Withdraw(@Nullable String remark) implements Step {}

        /** Either side: a temporary one ends. */
        record Return(@Nullable LocalDate on, @Nullable String remark) implements Step {}

        /** Home: a temporary one is to last longer. */
        record Extend(@Nullable LocalDate until) implements Step {}
    }
}
