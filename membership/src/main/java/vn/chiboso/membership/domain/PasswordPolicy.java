package vn.chiboso.membership.domain;

import java.util.Locale;
import java.util.Set;

/** What a password must be. Length counts most; no composition rules, no forced change by calendar. */
public final class PasswordPolicy {
    private static final int LEAST = 10;
    /** bcrypt reads 72 bytes: more would be cut off without a word. */
    private static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "matkhau",
            "123456789",
            "1234567890",
            "12345678910",
            "0123456789",
            "9876543210",
            "0987654321",
            "qwertyuiop",
            "qwerty1234",
            "qwerty12345",
            "asdfghjkl",
            "1q2w3e4r5t",
            "abcd1234",
            "abc123456",
            "abcdef1234",
            "iloveyou",
            "anhyeuem",
            "yeuemnhieu",
            "vietnam",
            "vietnam123",
            "chibo",
            "chiboso",
            "dangvien",
            "dangcongsan",
            "dangcongsanvietnam",
            "bithuchibo",
            "admin",
            "administrator",
            "quantri",
            "letmein",
            "welcome",
            "hochiminh",
            "thanhhoa");

    private PasswordPolicy() {}

    /** Refuses a password that is short, contains the user name or is a common one with digits around it. */
    public static void require(String password, UserName userName) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw AccountRefusal.passwordShort(LEAST);
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw AccountRefusal.passwordLong(MOST_BYTES);
        }
        var folded = Folding.fold(password).replace(" ", "").toLowerCase(Locale.ROOT);
        var core = folded.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var oneLetter = folded.chars().distinct().count() < 4;
        if (oneLetter || folded.contains(userName.value()) || COMMON.contains(folded) || COMMON.contains(core)) {
            throw AccountRefusal.passwordGuessable();
        }
    }
}
