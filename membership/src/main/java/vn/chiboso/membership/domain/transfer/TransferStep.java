package vn.chiboso.membership.domain.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;

/**
 * One step of a transfer as it was taken: a transfer says only how it stands now.
 *
 * @param turn   from 1, in the order they were taken
 * @param on     the day it holds from: of the paper, of the arrival, of the return
 * @param until  last day planned, where the step set one
 * @param paper  number of the introduction paper, of sending
 * @param remark of who took it, for the two sides alone
 * @param at     null when it was taken before steps were kept
 * @param by     whose account; null as well
 */
public record TransferStep(
        int turn,
        Kind kind,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String paper,
        @Nullable String remark,
        @Nullable Instant at,
        @Nullable AccountId by) {
    /** What was done. */
    public enum Kind {
        OPENED,
        SENT,
        RECEIVED,
        REFUSED,
        WITHDRAWN,
        RETURNED,
        EXTENDED,
        /** The person's path went on otherwise. */
        ENDED,
        /** What had ended it was taken back. */
        RESUMED
    }
}
