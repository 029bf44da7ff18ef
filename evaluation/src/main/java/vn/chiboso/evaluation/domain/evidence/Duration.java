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
        var facts = given.facts();
        var minutes = facts.minutesLong();
        if (!(criterion.scale() instanceof ShortfallScale scale) || !given.isOver() || minutes == null) {
            return plain.propose(criterion, max, given);
        }
        var points = scale.points(minutes, facts.requiredMinutes(), given.terms().gap());
        return Proposal.of(points.min(max), longEnough.look(given).why());
    }
}
