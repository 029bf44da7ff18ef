package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;

/**
 * How far a self-score has come.
 *
 * @param round    how often it was put before the branch
 * @param thematic whether a thematic meeting was held in the month; fixed when tabled
 * @param total    tabled total, null while a draft
 * @param grade    by the bands, null while a draft
 * @param vote     the last vote, null before one
 */
public record Progress(
        ScorecardState state,
        int round,
        boolean thematic,
        @Nullable BigDecimal total,
        @Nullable Grade grade,
        @Nullable VoteResult vote) {
    static Progress fresh(boolean thematic) {
        return new Progress(ScorecardState.DRAFT, 0, thematic, null, null, null);
    }
}
