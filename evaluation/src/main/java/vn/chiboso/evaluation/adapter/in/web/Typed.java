package vn.chiboso.evaluation.adapter.in.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.EvaluationRefusal;

/** What forms carry, as people type it. */
final class Typed {
    private Typed() {}

    /** "4,5" or "4.5"; null for nothing typed. */
    static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,4}(\\.\\d{1,2})?") ? new BigDecimal(plain) : NOT_A_NUMBER;
    }

    /** The version that a form carries hidden; refused when it does not, since what it would overwrite is not known. */
    static long version(@Nullable Long hidden) {
        if (hidden == null) {
            throw new EvaluationRefusal(EvaluationRefusal.Reason.VERSION_MISSING);
        }
        return hidden;
    }

    /** As a field shows it. */
    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A month such as "2026-11"; the other one when it is none. */
    static YearMonth month(@Nullable String text, YearMonth otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : YearMonth.parse(text.strip());
        } catch (java.time.format.DateTimeParseException e) {
            return otherwise;
        }
    }

    /** Below every minimum, so that the rule of the field refuses it and the page says so beside the field. */
    private static final BigDecimal NOT_A_NUMBER = BigDecimal.valueOf(-1);
}
