package vn.chiboso.membership.domain.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A transfer of one person. Home opens and sends it with the introduction paper (giấy giới thiệu), the other side receives or
 * refuses it; the person's path changes only when received.
 *
 * @param destination the branch to go to; null when outside this tree, where home itself notes that the person has arrived
 * @param place       in words, when outside this tree
 * @param begunOn     the day of its cause (new job, retirement, move), which may be ahead; the time to finish counts from here
 * @param until       last day planned, of a temporary one; null of an official one
 * @param paperNumber of the introduction paper, null before it is sent
 * @param paperIssuer who signed it
 * @param sentOn      the date on the paper
 * @param settledOn   when it was received, refused, withdrawn or ended last
 * @param remark      of who did so last; null for none
 */
public record Transfer(
        TransferId id,
        MemberId member,
        TransferKind kind,
        UnitId home,
        @Nullable UnitId destination,
        @Nullable String place,
        TransferReason reason,
        LocalDate begunOn,
        @Nullable LocalDate until,
        TransferState state,
        @Nullable String paperNumber,
        @Nullable String paperIssuer,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate settledOn,
        @Nullable String remark,
        long version) {
    /** How far ahead a cause may lie when a transfer is prepared; no rule says, and a year is a typing mistake. */
    public static final int AHEAD_MONTHS = 12;

    public Transfer {
        if (home.equals(destination)) {
            throw TransferRefusal.sameBranch();
        }
        if (destination == null && place == null) {
            throw TransferRefusal.nowhere();
        }
        if (kind == TransferKind.TEMPORARY && until == null) {
            throw TransferRefusal.untilMissing();
        }
    }

    /** Whether it leads out of this tree. */
    public boolean isOutside() {
        return destination == null;
    }

    /**
     * With the introduction paper; again after it was refused. It may be signed before its cause: who retires or moves next month takes
     * it along.
     */
    public Transfer sent(String number, String issuer, LocalDate on, LocalDate today) {
        require(state == TransferState.OPENED || state == TransferState.REFUSED);
        var earliest = begunOn.minusMonths(AHEAD_MONTHS);
        if (on.isBefore(earliest) || on.isAfter(today)) {
            throw TransferRefusal.day("sentOn", earliest, today);
        }
        return with(TransferState.SENT, number, issuer, on, null, null);
    }

    /** The person has arrived. */
    public Transfer received(LocalDate on, @Nullable String words, LocalDate today) {
        require(state == TransferState.SENT);
        requireBetween(on, today);
        return with(TransferState.RECEIVED, paperNumber, paperIssuer, sentOn, on, words);
    }

    /** Not received, and why. */
    public Transfer refused(LocalDate today, @Nullable String words) {
        require(state == TransferState.SENT);
        return with(TransferState.REFUSED, paperNumber, paperIssuer, sentOn, today, said(words, "remark"));
    }

    /** Home takes it back before the person has arrived. */
    public Transfer withdrawn(LocalDate today, @Nullable String words) {
        require(state.isRunning());
        return with(TransferState.WITHDRAWN, paperNumber, paperIssuer, sentOn, today, said(words, "why"));
    }

    /** A temporary one ends, with the host's remarks (nhận xét). */
    public Transfer returned(LocalDate on, @Nullable String words, LocalDate today) {
        require(isStay());
        if (settledOn != null && on.isBefore(settledOn) || on.isAfter(today)) {
            throw TransferRefusal.day("on", settledOn == null ? begunOn : settledOn, today);
        }
        return with(TransferState.RETURNED, paperNumber, paperIssuer, sentOn, on, words);
    }

    /** Whether it still waits for something, be it for the end of a stay. */
    public boolean isOpen() {
        return state.isRunning() || isStay();
    }

    /** A temporary one that runs. */
    public boolean isStay() {
        return state == TransferState.RECEIVED && kind == TransferKind.TEMPORARY;
    }

    /** Nothing comes of it any more, or the stay was over otherwise. */
    public Transfer ended(LocalDate on) {
        require(isOpen());
        return with(TransferState.ENDED, paperNumber, paperIssuer, sentOn, on, remark);
    }

    /** A temporary one is to last longer. */
    public Transfer extended(LocalDate to) {
        require(isStay());
        return new Transfer(
                id,
                member,
                kind,
                home,
                destination,
                place,
                reason,
                begunOn,
                to,
                state,
                paperNumber,
                paperIssuer,
                sentOn,
                settledOn,
                remark,
                version);
    }

    private void requireBetween(LocalDate on, LocalDate today) {
        if ((sentOn != null && on.isBefore(sentOn)) || on.isAfter(today)) {
            throw TransferRefusal.day("on", sentOn == null ? begunOn : sentOn, today);
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw TransferRefusal.notNow(state);
        }
    }

    private static String said(@Nullable String words, String field) {
        if (words == null || words.isBlank()) {
            throw TransferRefusal.reasonMissing(field);
        }
        return words;
    }

    private Transfer with(
            TransferState next,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate sent,
            @Nullable LocalDate settled,
            @Nullable String words) {
        return new Transfer(
                id,
                member,
                kind,
                home,
                destination,
                place,
                reason,
                begunOn,
                until,
                next,
                number,
                issuer,
                sent,
                settled,
                words,
                version);
    }
}
