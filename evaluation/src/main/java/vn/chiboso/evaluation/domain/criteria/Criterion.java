package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/**
 * One line of a criteria set.
 *
 * @param group      number of its group
 * @param groupLabel heading of the group
 * @param number     as printed: "3.2"
 * @param label      in Vietnamese
 * @param labelEn    null when the issuer gives none
 * @param max        points at most
 * @param evidence   where the proposal comes from
 * @param scale      the issuer's steps, null for the product's own rule of that evidence
 */
public record Criterion(
        String group,
        String groupLabel,
        String number,
        String label,
        @Nullable String labelEn,
        Maximum max,
        EvidenceKind evidence,
        @Nullable Scale scale) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Criterion {
        if (number.isBlank() || label.isBlank() || number.length() > 12 || label.length() > 500) {
            throw new EvaluationRefusal(Reason.TEXT_MISSING, number);
        }
        if (max.highest().signum() == 0 || max.highest().compareTo(HUNDRED) > 0) {
            throw new EvaluationRefusal(Reason.MAX_OUT_OF_RANGE, number);
        }
        if (scale != null && scale.best().compareTo(max.highest()) > 0) {
            throw new EvaluationRefusal(Reason.SCALE_ABOVE_MAX, number, scale.best(), max.highest());
        }
    }
}
