package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.Locale;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/** One step as written: the condition before the last "=", the points after it. */
record StepText(String condition, BigDecimal points) {
    static StepText of(String written) {
        var at = written.lastIndexOf('=');
        var points = written.substring(at + 1).strip().replace(',', '.');
        if (!points.matches("\\d{1,3}(\\.\\d)?")) {
            throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, written.strip());
        }
        return new StepText(written.substring(0, at).strip().toLowerCase(Locale.ROOT), new BigDecimal(points));
    }
}
