package vn.chiboso.membership.domain.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;

/** Codes from a shared key and the time: RFC 6238 with SHA-1, 30 seconds and six digits, which every telephone's program knows. */
public final class Totp {
    private static final int SECONDS = 30;
    private static final int BLOCK = 64;

    private Totp() {}

    /** The step of a moment. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /**
     * The step whose code was typed: the present one, or one before or after, since clocks differ. Empty for a wrong code and for one
     * that is not newer than the last that was taken.
     */
    public static OptionalLong accepted(TotpSecret secret, String typed, Instant now, long lastStep) {
        var digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        var present = step(now);
        // all three are computed, so that time tells nothing
        for (var step = present - 1; step <= present + 1; step++) {
            var fits = MessageDigest.isEqual(code(secret, step, 6).getBytes(StandardCharsets.UTF_8), digits);
            if (fits && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** RFC 4226, 5.3. */
    static String code(TotpSecret secret, long step, int digits) {
        var mac = hmac(
                secret.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = mac[mac.length - 1] & 0xf;
        var number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fffffff;
        var text = Long.toString(number % (long) Math.pow(10, digits));
        return "0".repeat(digits - text.length()) + text;
    }

    /** RFC 2104 on SHA-1; a key is never longer than a block here. */
    private static byte[] hmac(byte[] key, byte[] message) {
        var inner = Arrays.copyOf(key, BLOCK);
        var outer = Arrays.copyOf(key, BLOCK);
        for (var i = 0; i < BLOCK; i++) {
            inner[i] ^= 0x36;
            outer[i] ^= 0x5c;
        }
        return sha1(outer, sha1(inner, message));
    }

    private static byte[] sha1(byte[] first, byte[] second) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
