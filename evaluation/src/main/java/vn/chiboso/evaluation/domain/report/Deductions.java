package vn.chiboso.evaluation.domain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;

/** Points a card lost, criterion by criterion: by the official points where they were set one by one, else by the self-score. */
public final class Deductions {
    /** Points lost on one criterion. */
    public record Deduction(String number, BigDecimal lost) {}

    private Deductions() {}

    /** In the order of the set; empty while nothing is adopted. */
    public static List<Deduction> of(Scorecard card, CriteriaSet set) {
        var official = card.official().map(OfficialDecision::items).orElse(Map.of());
        if (card.state() != ScorecardState.ADOPTED && official.isEmpty()) {
            return List.of();
        }
        var deductions = new ArrayList<Deduction>();
        for (var criterion : set.criteria()) {
            var adopted =
                    card.entry(criterion.number()).map(entry -> entry.adopted()).orElse(null);
            var points = official.containsKey(criterion.number()) ? official.get(criterion.number()) : adopted;
            var max = criterion.max().in(card.thematic());
            if (points != null && points.compareTo(max) < 0) {
                deductions.add(new Deduction(criterion.number(), max.subtract(points)));
            }
        }
        return deductions;
    }
}
