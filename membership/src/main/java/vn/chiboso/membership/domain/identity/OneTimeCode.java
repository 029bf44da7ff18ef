package vn.chiboso.membership.domain.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A code of chance that is used once: of an invitation, or to come in without the telephone. It has more than 75 bits, so that a
 * plain digest is as good at rest as a slow hash, and can be looked for by index: what is known and what is not takes the same time.
 *
 * @param value as typed, without blanks and dashes, in small letters
 */
public record OneTimeCode(String value) {
    private static final int MOST = 64;

    public OneTimeCode {
        value = value.substring(0, Math.min(value.length(), MOST))
                .replaceAll("[\\s\\p{Pd}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Groups of four, to read aloud and to type. */
    public String typed() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept of it. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
