package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.Terms;

/**
 * What a person enters on one line; blank texts are none.
 *
 * @param points null leaves the line to the proposal
 */
public record LineInput(
        String number,
        @Nullable BigDecimal points,
        @Nullable String remark,
        @Nullable String remedy) {
    private static final int LONGEST = 2000;

    public LineInput {
        remark = trimmed(remark, number);
        remedy = trimmed(remedy, number);
    }

    /** The points, or null when they are just the proposal. */
    @Nullable
    BigDecimal checked(ScoredLine line, Terms terms) {
        if (points == null) {
            return null;
        }
        requirePoints(number, points, line.max(), terms);
        var proposed = line.proposal().points();
        if (proposed == null) {
            return points;
        }
        if (points.compareTo(proposed) == 0) {
            return null;
        }
        if (remark == null) {
            throw new EvaluationRefusal(Reason.REMARK_MISSING, number);
        }
        return points;
    }

    /** Refuses points outside 0…max and points that are no whole multiple of the set's step. */
    static void requirePoints(String number, BigDecimal points, BigDecimal max, Terms terms) {
        if (points.signum() < 0 || points.compareTo(max) > 0) {
            throw new EvaluationRefusal(Reason.POINTS_OUT_OF_RANGE, number, max);
        }
        if (points.remainder(terms.pointStep()).signum() != 0) {
            throw new EvaluationRefusal(Reason.POINTS_OFF_STEP, number, terms.pointStep());
        }
    }

    private static @Nullable String trimmed(@Nullable String text, String number) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new EvaluationRefusal(Reason.TEXT_TOO_LONG, number, LONGEST);
        }
        return text.strip();
    }
}
