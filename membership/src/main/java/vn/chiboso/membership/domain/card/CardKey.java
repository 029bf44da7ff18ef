package vn.chiboso.membership.domain.card;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import vn.chiboso.membership.api.MemberId;

/**
 * Lets one member's browser make codes for a day without asking anybody. Who steals it has it until it ends.
 *
 * @param secret 32 random bytes; never printed
 * @param until  first moment it is good no longer
 */
public record CardKey(CardKeyId id, MemberId member, byte[] secret, Instant issuedAt, Instant until) {
    /** As long as a village may be without a network. */
    public static final Duration LASTS = Duration.ofHours(24);

    private static final Duration HANDED_OUT_AGAIN = Duration.ofHours(1);
    private static final int BYTES = 32;

    public CardKey {
        secret = secret.clone();
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
    }

    public static CardKey issue(CardKeyId id, MemberId member, byte[] secret, Instant now) {
        return new CardKey(id, member, secret, now, now.plus(LASTS));
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    public boolean isGood(Instant now) {
        return now.isBefore(until) && !now.isBefore(issuedAt);
    }

    /** Young enough to be handed out again, so that reloading the page makes no new one each time. */
    public boolean isYoung(Instant now) {
        return isGood(now) && now.isBefore(issuedAt.plus(HANDED_OUT_AGAIN));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardKey key && id.equals(key.id) && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {id});
    }

    @Override
    public String toString() {
        return "CardKey[" + id + "]";
    }
}
