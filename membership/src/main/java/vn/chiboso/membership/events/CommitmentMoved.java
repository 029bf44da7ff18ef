package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A yearly commitment was handed in, or the committee did something about it (366-QĐ/TW, Điều 6). What it says stands in the
 * handbook alone.
 *
 * @param commitment names it
 * @param turn       number of its entries after this one, so that handing in again is news
 * @param unit       branch of the member today
 * @param member     whose it is
 * @param tell       who waits for it: who leads the branch, or the member; never who did it
 */
public record CommitmentMoved(
        UUID commitment,
        int turn,
        UnitId unit,
        MemberId member,
        int year,
        Step step,
        LocalDate on,
        List<MemberId> tell) {
    public CommitmentMoved {
        tell = List.copyOf(tell);
    }

    /** What was done; drafts are the member's alone and no event. */
    public enum Step {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        SELF_REVIEWED,
        REVIEWED
    }
}
