package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.Share;

/**
 * What the machine proposes; people decide.
 *
 * @param points null when the facts cannot say and a person must
 * @param why    sentences with the numbers
 */
public record Proposal(@Nullable BigDecimal points, List<Phrase> why) {
    public Proposal {
        why = List.copyOf(why);
    }

    static Proposal of(BigDecimal points, Phrase... why) {
        return new Proposal(points, List.of(why));
    }

    static Proposal none(String key, Object... args) {
        return new Proposal(null, List.of(Phrase.of("fact." + key, args)));
    }

    /** That share of the maximum, rounded down to the step. */
    static BigDecimal part(BigDecimal max, Share share, BigDecimal step) {
        var exact = max.multiply(BigDecimal.valueOf(share.part()))
                .divide(BigDecimal.valueOf(share.whole()), 6, RoundingMode.DOWN);
        return down(exact, step).min(max);
    }

    /** The highest multiple of the step that is not above. */
    static BigDecimal down(BigDecimal points, BigDecimal step) {
        return points.divideToIntegralValue(step).multiply(step).setScale(1, RoundingMode.DOWN);
    }
}
