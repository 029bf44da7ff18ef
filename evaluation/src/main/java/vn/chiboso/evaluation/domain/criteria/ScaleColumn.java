package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.Phrase;

/**
 * What a ward writes beside a criterion: a printed scale, a condition on the month, or a remark.
 *
 * @param combined at most so many points in a session combined with a thematic meeting, null when nothing is said
 */
record ScaleColumn(
        Maximum max, @Nullable Scale scale, @Nullable BigDecimal combined) {
    private static final Pattern ONLY_THEMATIC = Pattern.compile(
            "scored only in months when one was held|chỉ (tính|chấm)( điểm)? khi có.*chuyên đề.*|chỉ (tính|chấm).*tháng có.*chuyên đề.*");
    private static final Pattern COMBINED =
            Pattern.compile("(maximum|tối đa) (\\d{1,3}(?:[.,]\\d)?).*(combined|kết hợp).*");
    private static final Pattern ONLY_SECRETARY = Pattern.compile(".*(only a secretary|chỉ có bí thư).*");

    static @Nullable ScaleColumn read(SheetLine line, BigDecimal points) {
        var text = line.text("scale");
        var lower = text.toLowerCase(Locale.ROOT);
        var always = Maximum.always(points);
        var combined = COMBINED.matcher(lower);
        if (text.isEmpty() || ONLY_SECRETARY.matcher(lower).matches()) {
            return new ScaleColumn(always, null, null);
        }
        if (ONLY_THEMATIC.matcher(lower).matches()) {
            return new ScaleColumn(new Maximum(points, BigDecimal.ZERO), null, null);
        }
        if (combined.matches()) {
            return new ScaleColumn(
                    always, null, new BigDecimal(combined.group(2).replace(',', '.')));
        }
        if (!text.contains("|")) {
            line.problem("scale", Phrase.of("sheet.unknown-remark", text));
            return null;
        }
        var scale = line.tried("scale", () -> Scale.parse(text));
        return scale == null ? null : new ScaleColumn(always, scale, null);
    }
}
