package vn.chiboso.membership.domain.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * An invitation to make one's own account. It is good once, until a day, and for as long as nobody takes it back.
 *
 * @param member  null for a technical administrator to be
 * @param name    of the person
 * @param unit    name of the person's branch today; empty for none
 * @param round   how often a code was made for it; an earlier code is dead
 * @param byName  who made the present code
 * @param sentAt  when the letter left; null on paper and until then
 */
public record Invitation(
        InvitationId id,
        @Nullable MemberId member,
        String name,
        String unit,
        InvitationWay way,
        int round,
        String byName,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {
    /** What has become of an invitation. */
    public enum State {
        OPEN,
        EXPIRED,
        USED,
        REVOKED
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** One answer for a code that was used, taken back or is too old: whoever guesses learns nothing. */
    public Invitation requireOpen(Instant now) {
        if (state(now) != State.OPEN) {
            throw IdentityRefusal.invitation();
        }
        return this;
    }

    /** A new code may be made, and this one taken back, until an account was made with it. */
    public Invitation requireUnused() {
        if (usedAt != null) {
            throw IdentityRefusal.invitationUsed();
        }
        return this;
    }
}
