package vn.chiboso.membership.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Số thẻ đảng viên: province prefix and six digits ("38.382220"); older cards are kept as written, without gaps. */
public record CardNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z][0-9A-Z./-]{3,19}");
    private static final Pattern PLAIN = Pattern.compile("\\d{8}");

    public CardNumber {
        value = Folding.tidy(value).replace(" ", "").toUpperCase(Locale.ROOT);
        if (PLAIN.matcher(value).matches()) {
            value = value.substring(0, 2) + "." + value.substring(2);
        }
        if (!SHAPE.matcher(value).matches()) {
            throw PersonRefusal.card();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
