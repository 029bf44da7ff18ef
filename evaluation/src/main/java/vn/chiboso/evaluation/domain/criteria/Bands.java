package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/** Mức xếp loại: from so many points on, each bound included. 42-HD/BTCTW: Tốt 90, Khá 70, Trung bình 50, below that Kém. */
public record Bands(BigDecimal good, BigDecimal fair, BigDecimal average) {
    public Bands {
        if (good.compareTo(fair) <= 0
                || fair.compareTo(average) <= 0
                || average.signum() < 0
                || good.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new EvaluationRefusal(Reason.BANDS_NOT_DESCENDING, good, fair, average);
        }
    }

    /** The grade of a total; nothing is rounded. */
    public Grade gradeOf(BigDecimal points) {
        if (points.compareTo(good) >= 0) {
            return Grade.GOOD;
        }
        if (points.compareTo(fair) >= 0) {
            return Grade.FAIR;
        }
        return points.compareTo(average) >= 0 ? Grade.AVERAGE : Grade.POOR;
    }
}
