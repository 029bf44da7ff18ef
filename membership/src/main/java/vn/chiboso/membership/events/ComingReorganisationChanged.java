package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Something happened to a reorganisation that waits for its day.
 *
 * @param reorganisation names it
 * @param unit           the branch that is concerned; where it could not be done, the unit that decided
 * @param on             its day, Hà Nội
 * @param tell           who leads the branch; where it could not be done, who prepared it
 */
public record ComingReorganisationChanged(
        UUID reorganisation, Step step, UnitId unit, LocalDate on, List<MemberId> tell) {
    /** What happened. */
    public enum Step {
        PREPARED,
        CANCELLED,
        NOT_DONE
    }

    public ComingReorganisationChanged {
        tell = List.copyOf(tell);
    }
}
