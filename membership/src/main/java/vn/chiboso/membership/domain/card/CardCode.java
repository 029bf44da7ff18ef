package vn.chiboso.membership.domain.card;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What the square says for a minute: which key, which minute, and the first half of HMAC-SHA-256 over both. The browser computes the
 * same from the key alone; nothing in it names the member.
 *
 * @param minute since 1970
 */
public record CardCode(CardKeyId key, long minute, byte[] seal) {
    /** How often it turns. */
    public static final int SECONDS = 60;

    /** Minutes that clocks may differ, and that scanning may take. */
    private static final int SLACK = 1;

    private static final int NAMED = 2 * Long.BYTES + Integer.BYTES;
    private static final int SEAL = 16;
    private static final int BLOCK = 64;

    public CardCode {
        seal = seal.clone();
    }

    /** The code of the moment. */
    public static CardCode of(CardKey key, Instant now) {
        var minute = Math.floorDiv(now.getEpochSecond(), SECONDS);
        return new CardCode(key.id(), minute, seal(key, minute));
    }

    /** Reads one; empty when it is none. */
    public static Optional<CardCode> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text.strip());
            if (bytes.length != NAMED + SEAL) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var key = new CardKeyId(new UUID(buffer.getLong(), buffer.getLong()));
            var minute = Integer.toUnsignedLong(buffer.getInt());
            return Optional.of(new CardCode(key, minute, Arrays.copyOfRange(bytes, NAMED, bytes.length)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Whether the key made it for this minute. What nobody but a stranger can have made is unknown. */
    public CardVerdict judge(CardKey made, Instant now) {
        if (!made.id().equals(key) || !MessageDigest.isEqual(seal, seal(made, minute))) {
            return CardVerdict.UNKNOWN;
        }
        var present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        return made.isGood(now) && Math.abs(present - minute) <= SLACK ? CardVerdict.VALID : CardVerdict.EXPIRED;
    }

    /** As it stands in the square: 48 letters. */
    public String text() {
        var bytes = ByteBuffer.allocate(NAMED + SEAL).put(named(key, minute)).put(seal);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    @Override
    public byte[] seal() {
        return seal.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardCode code && text().equals(code.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    private static byte[] named(CardKeyId key, long minute) {
        return ByteBuffer.allocate(NAMED)
                .putLong(key.value().getMostSignificantBits())
                .putLong(key.value().getLeastSignificantBits())
                .putInt((int) minute)
                .array();
    }

    /** RFC 2104 on SHA-256; a key is never longer than a block here. */
    private static byte[] seal(CardKey key, long minute) {
        var inner = Arrays.copyOf(key.secret(), BLOCK);
        var outer = Arrays.copyOf(key.secret(), BLOCK);
        for (var i = 0; i < BLOCK; i++) {
            inner[i] ^= 0x36;
            outer[i] ^= 0x5c;
        }
        return Arrays.copyOf(sha256(outer, sha256(inner, named(key.id(), minute))), SEAL);
    }

    private static byte[] sha256(byte[] first, byte[] second) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
