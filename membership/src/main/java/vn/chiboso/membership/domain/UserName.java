package vn.chiboso.membership.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody types to sign in: small Latin letters, digits, dot, dash, underscore; 3 to 40. Case does not matter. */
public record UserName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    public UserName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw AccountRefusal.userName();
        }
    }

    /** Given name and initials of the rest, "hung.vv", with a number where taken. */
    public static UserName proposal(PersonName name, Set<String> taken) {
        var words = name.folded().replaceAll("[^a-z ]", "").strip().split(" +");
        var base = new StringBuilder(words[words.length - 1]);
        if (words.length > 1) {
            base.append('.');
            for (var i = 0; i < words.length - 1; i++) {
                base.append(words[i].charAt(0));
            }
        }
        var stem = base.length() < 3 ? base + "00" : base.substring(0, Math.min(base.length(), 34));
        var candidate = stem;
        for (var n = 2; taken.contains(candidate); n++) {
            candidate = stem + n;
        }
        return new UserName(candidate);
    }
}
