package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.evidence.Case;
import vn.chiboso.evaluation.domain.evidence.Evidence;

/** Every line of a set for one meeting, with total and grade as they stand. */
public record ScoreSheet(CriteriaSet set, boolean thematic, List<ScoredLine> lines) {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /** Measures the facts and lays the card's entries beside them. */
    public static ScoreSheet of(CriteriaSet set, Case given, Scorecard card) {
        var thematic = card.thematic();
        var lines = set.criteria().stream()
                .map(criterion -> new ScoredLine(
                        criterion,
                        criterion.max().in(thematic),
                        Evidence.propose(criterion, thematic, given),
                        card.entry(criterion.number()).orElse(null)))
                .toList();
        return new ScoreSheet(set, thematic, lines);
    }

    public Optional<ScoredLine> line(String number) {
        return lines.stream()
                .filter(line -> line.criterion().number().equals(number))
                .findFirst();
    }

    /** Every line has points. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.points() != null);
    }

    /** Σ of the points so far; lines still to be judged count nothing. */
    public BigDecimal total() {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            var points = line.points();
            sum = points == null ? sum : sum.add(points);
        }
        return sum;
    }

    /** By the set's bands; null while a line has no points. */
    public @Nullable Grade grade() {
        return isComplete() ? set.bands().gradeOf(total()) : null;
    }

    /** Whether this line must name a remedy. */
    public boolean needsRemedy(ScoredLine line) {
        return line.isLow(set.terms().remedyPercent());
    }
}
