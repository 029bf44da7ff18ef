package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/** A printed scale: steps with points, written as on the issuer's sheet and kept as written. */
public sealed interface Scale permits PercentScale, ShortfallScale {
    /** As written: {@code >=90% =4|75-<90% =3|…}. */
    String text();

    /** Points of the best step. */
    BigDecimal best();

    /**
     * Reads a scale of percentages or of minutes short.
     *
     * @throws EvaluationRefusal SCALE_UNREADABLE with the step that cannot be read
     */
    static Scale parse(String text) {
        var steps = text.strip().split("\\|", -1);
        for (var step : steps) {
            if (!step.contains("=")) {
                throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, step.strip());
            }
        }
        return text.contains("%") ? PercentScale.of(text.strip(), steps) : ShortfallScale.of(text.strip(), steps);
    }
}
