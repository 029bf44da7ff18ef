package vn.chiboso.membership.domain.protection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Folding;

/**
 * Somebody opened something of a person, for a reason, for a while. Kept for ever and shown to the person; never carries the value.
 *
 * @param unit    on whose roll the person was
 * @param byPost  in which post the reader was entitled, null for none
 * @param until   after that it is masked again
 * @param unusual with it the reader reached the number of openings in an hour that others are told of
 */
public record Opening(
        OpeningId id,
        MemberId member,
        UnitId unit,
        OpenedMatter matter,
        AccountId by,
        String byName,
        @Nullable Position byPost,
        OpeningReason reason,
        String explanation,
        Instant at,
        Instant until,
        boolean unusual) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    public Opening {
        explanation = Folding.tidy(explanation);
        var letters = explanation.codePointCount(0, explanation.length());
        if (letters < SHORTEST || letters > LONGEST) {
            throw ProtectionRefusal.explanation(SHORTEST, LONGEST);
        }
    }

    /** Whether the same reader opened the same of the same person with it, and has it open yet. */
    public boolean isStill(AccountId reader, MemberId whose, OpenedMatter what, Instant now) {
        return by.equals(reader) && member.equals(whose) && matter == what && isOpen(now);
    }

    /** Whether the reader may still see what was opened. */
    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }
}
