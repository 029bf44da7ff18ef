package vn.chiboso.membership.domain.dues;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;

/** Amounts as people type them; whole đồng. */
public final class DuesText {
    /** More than anybody earns in a month: a slip of the finger. */
    public static final long MOST = 1_000_000_000L;

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3}){1,4}|\\d{1,3}(?:,\\d{3}){2,4}");
    private static final Pattern BROKEN = Pattern.compile("\\d[\\d., ]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,11}(?:[.,]\\d{1,3})?");

    private DuesText() {}

    /** "8500000", "8.500.000", "8 500 000 đ"; no fraction, no sign, nothing else. */
    public static long dong(@Nullable String text, String field) {
        var tidy = text == null ? "" : Folding.tidy(text).replaceFirst("(?i) ?(?:đ|₫|đồng|vnd|vnđ)$", "");
        if (tidy.isEmpty()) {
            throw DuesRefusal.required(field);
        }
        if (!PLAIN.matcher(tidy).matches() && !GROUPED.matcher(tidy).matches()) {
            throw BROKEN.matcher(tidy).matches() ? DuesRefusal.fraction(field) : DuesRefusal.amount(field);
        }
        var digits = tidy.replaceAll("\\D", "");
        var amount = Long.parseLong(digits);
        if (amount > MOST) {
            throw DuesRefusal.tooMuch(field, MOST);
        }
        return amount;
    }

    /** A number of a rule: "0,3", "0.3", "5.310.000". */
    public static BigDecimal number(@Nullable String text, DuesRule.Measure measure) {
        if (measure == DuesRule.Measure.DONG) {
            return BigDecimal.valueOf(dong(text, "amount"));
        }
        var tidy = text == null ? "" : Folding.tidy(text).replaceFirst(" ?%$", "");
        if (tidy.isEmpty()) {
            throw DuesRefusal.required("amount");
        }
        if (!NUMBER.matcher(tidy).matches()) {
            throw DuesRefusal.amount("amount");
        }
        var number = new BigDecimal(tidy.replace(',', '.'));
        if (number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw DuesRefusal.tooMuch("amount", 100);
        }
        return number;
    }
}
