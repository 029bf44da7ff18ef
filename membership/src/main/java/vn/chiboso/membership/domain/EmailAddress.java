package vn.chiboso.membership.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address that a mail server would take; lower case. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z]{2,24}");

    public EmailAddress {
        value = Folding.tidy(value).replace(" ", "").toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches() || value.contains("..")) {
            throw PersonRefusal.email();
        }
    }
}
