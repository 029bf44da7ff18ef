package vn.chiboso.bootstrap.web.security;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import vn.chiboso.membership.api.PasswordTries;

/** Whom a failed sign-in is counted on, hashed: people type passwords into the wrong box. */
record LoginSubject(String key) {
    /** An account name, whether there is such an account or not; case does not matter. */
    static LoginSubject name(String name) {
        return of("name", name.strip().toLowerCase(Locale.ROOT));
    }

    /** Codes of the second step are counted apart from the account's passwords: a right password forgives no wrong code. */
    static LoginSubject code(String name) {
        return of("code", name.strip().toLowerCase(Locale.ROOT));
    }

    /** An account on a device that it signed in on before: apart from what strangers try on its name. */
    static LoginSubject device(KnownDevice known) {
        return of("device", known.account() + " " + known.device());
    }

    /** What a module counts; each kind in a space of its own, into which no typed name reaches. */
    static LoginSubject of(PasswordTries.Subject subject) {
        return switch (subject) {
            case PasswordTries.UserName(var name) -> name(name);
            case PasswordTries.InvitationsFrom(var address) -> of("invitation", address);
            case PasswordTries.NamesFor(var invitation) -> of("names", invitation);
        };
    }

    private static LoginSubject of(String space, String text) {
        return new LoginSubject(space + ":" + hash(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A network address; of IPv6 the first 64 bits, which are one household's. */
    static LoginSubject address(String address) {
        try {
            // a literal: nothing is looked up
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return new LoginSubject("address:" + hash(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes));
        } catch (IllegalArgumentException e) {
            return new LoginSubject("address:" + hash(address.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
