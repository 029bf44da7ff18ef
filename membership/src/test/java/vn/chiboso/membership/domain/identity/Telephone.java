package vn.chiboso.membership.domain.identity;

import java.time.Instant;

/** What somebody's telephone shows. */
public final class Telephone {
    private Telephone() {}

    public static String code(TotpSecret secret, Instant at) {
        return Totp.code(secret, Totp.step(at), 6);
    }
}
