package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.PercentScale;
import vn.chiboso.evaluation.domain.criteria.Share;

/** Tasks of the previous resolution done on time, of those due: in proportion, or by the printed scale. None due: full marks. */
final class PreviousTasks implements Rule {
    @Override
    public Proposal propose(Criterion criterion, BigDecimal max, Case given) {
        var facts = given.facts();
        if (facts.previousTasksDue() == 0) {
            return Proposal.of(max, Phrase.of("fact.no-tasks-due"));
        }
        var share = new Share(facts.previousTasksDoneOnTime(), facts.previousTasksDue());
        var why = Phrase.of("fact.tasks", facts.previousTasksDoneOnTime(), facts.previousTasksDue(), share.percent());
        return criterion.scale() instanceof PercentScale scale
                ? Proposal.of(scale.points(share, given.terms().gap()).min(max), why)
                : Proposal.of(Proposal.part(max, share, given.terms().pointStep()), why);
    }
}
