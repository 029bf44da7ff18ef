package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;

/**
 * What an officer decides: a total, or points for some criteria (the others keep the self-score).
 *
 * @param total   null when items are given
 * @param items   points by number of the criterion; empty when the total is given
 * @param grade   null takes the one of the band
 * @param comment required when points or grade are not just the adopted ones
 */
public record OfficialInput(
        @Nullable BigDecimal total,
        Map<String, BigDecimal> items,
        @Nullable Grade grade,
        String comment) {
    public OfficialInput {
        items = Map.copyOf(items);
    }

    OfficialDecision decision(int number, Scorecard card, ScoreSheet sheet, String by, Instant at) {
        if ((total == null) == items.isEmpty()) {
            throw new EvaluationRefusal(Reason.TOTAL_OR_ITEMS);
        }
        var points = total == null ? sum(sheet) : checkedTotal(total, sheet);
        var band = sheet.set().bands().gradeOf(points);
        var decided = grade == null ? band : grade;
        var adopted = card.state() == ScorecardState.ADOPTED ? card.progress().total() : null;
        var justAdopted = adopted != null && adopted.compareTo(points) == 0 && decided == band;
        if (comment.isBlank() && (!justAdopted || number > 1)) {
            throw new EvaluationRefusal(Reason.COMMENT_MISSING);
        }
        return new OfficialDecision(number, points, decided, items, comment.strip(), by, at);
    }

    private BigDecimal sum(ScoreSheet sheet) {
        for (var number : items.keySet()) {
            if (sheet.line(number).isEmpty()) {
                throw new EvaluationRefusal(Reason.UNKNOWN_CRITERION, number);
            }
        }
        var sum = BigDecimal.ZERO;
        for (var line : sheet.lines()) {
            var number = line.criterion().number();
            var points = items.containsKey(number) ? items.get(number) : line.points();
            if (points == null) {
                throw new EvaluationRefusal(Reason.POINTS_MISSING, number);
            }
            LineInput.requirePoints(number, points, line.max(), sheet.set().terms());
            sum = sum.add(points);
        }
        return sum;
    }

    private static BigDecimal checkedTotal(BigDecimal total, ScoreSheet sheet) {
        LineInput.requirePoints("Σ", total, CriteriaSet.WHOLE, sheet.set().terms());
        return total;
    }
}
