package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.ShortfallScale;

/** Length alone, by the printed scale of minutes short, or all or nothing without one. */
final class Duration implements Rule {
    private final Check longEnough = new LongEnough();
    private final Rule plain = new Parts(longEnough);

    @Override
    public Proposal propose(Criterion criterion, BigDecimal max, Case given) {
        var length = given.length();
        if (!(criterion.scale() instanceof ShortfallScale scale) || !given.isOver() || length == null) {
            return plain.propose(criterion, max, given);
        }
        var points =
                scale.points(length.minutes(), length.required(), given.terms().gap());
        return Proposal.of(points.min(max), longEnough.look(given).why());
    }
}
