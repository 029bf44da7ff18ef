package vn.chiboso.membership.domain.merge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Two records that were made one.
 *
 * @param unit     branch of the record that stays
 * @param acts     how many acts both had, so that a later one is noticed
 * @param goneUnit  branch of the record that went
 * @param citizen   whether the citizen id came from the record that went
 * @param residence whether the residence did
 * @param undoneAt null while it holds
 */
public record PersonMerge(
        MergeId id,
        MemberId kept,
        MemberId gone,
        String keptName,
        String goneName,
        UnitId unit,
        UnitId goneUnit,
        LocalDate on,
        String reason,
        AccountId by,
        String byName,
        Instant doneAt,
        int acts,
        boolean citizen,
        boolean residence,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    public PersonMerge {
        reason = reason.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw MergeRefusal.reason();
        }
    }
}
