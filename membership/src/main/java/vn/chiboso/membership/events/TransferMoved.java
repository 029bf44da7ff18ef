package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A step of a transfer of party activities was taken, told to one of those it concerns: one fact a reader. Who is transferred and
 * why stands in the transfer alone. What is only being prepared is no event.
 *
 * @param transfer  names it
 * @param turn      number of its steps with this one, so that sending again is news
 * @param to        for whom this is
 * @param unit      branch of the readers
 * @param elsewhere the other side's name
 * @param temporary whether the person stays counted at home
 * @param on        the day the step holds from, Hà Nội
 * @param due       last day of what is to be done next; null when nothing is
 * @param tell      who is told; never who did it
 */
public record TransferMoved(
        UUID transfer,
        int turn,
        Step step,
        Reader to,
        UnitId unit,
        String elsewhere,
        boolean temporary,
        LocalDate on,
        @Nullable LocalDate due,
        List<MemberId> tell) {
    public TransferMoved {
        tell = List.copyOf(tell);
    }

    /** What was done. */
    public enum Step {
        SENT,
        RECEIVED,
        REFUSED,
        WITHDRAWN,
        RETURNED,
        EXTENDED,
        ENDED,
        RESUMED
    }

    /** Who reads it. */
    public enum Reader {
        /** Who leads the branch that the person leaves. */
        HOME,
        /** Who leads the branch that the person comes to. */
        DESTINATION,
        /** The person. */
        MEMBER
    }
}
