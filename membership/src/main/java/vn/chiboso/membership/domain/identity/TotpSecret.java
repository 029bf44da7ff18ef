package vn.chiboso.membership.domain.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The key that the product shares with somebody's telephone.
 *
 * @param base32 as it is typed into the telephone
 */
public record TotpSecret(String base32) {
    /** Bytes of chance that a key is made of: as many as SHA-1 gives (RFC 4226, R6). */
    public static final int LENGTH = 20;

    public TotpSecret {
        if (Base32.decode(base32).length != LENGTH) {
            throw new IllegalArgumentException("not a key of " + LENGTH + " bytes");
        }
    }

    public static TotpSecret of(byte[] chance) {
        return new TotpSecret(Base32.encode(chance));
    }

    byte[] bytes() {
        return Base32.decode(base32);
    }

    /** Groups of four, to read aloud and to type. */
    public String typed() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What a telephone reads from the square. */
    public String uri(String issuer, String userName) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(escaped(issuer), escaped(userName), base32, escaped(issuer));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSecret";
    }
}
