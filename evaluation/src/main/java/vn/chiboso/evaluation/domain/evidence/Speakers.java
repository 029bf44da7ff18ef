package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.PercentScale;
import vn.chiboso.evaluation.domain.criteria.Share;

/** Share of those present who spoke: full at the set percentage and in proportion below it, or the printed scale. */
final class Speakers implements Rule {
    @Override
    public Proposal propose(Criterion criterion, BigDecimal max, Case given) {
        var facts = given.facts();
        if (facts.present() == 0) {
            return Proposal.none("nobody-present");
        }
        var terms = given.terms();
        var share = new Share(facts.speakers(), facts.present());
        var why =
                Phrase.of("fact.speakers", facts.speakers(), facts.present(), share.percent(), terms.speakersPercent());
        if (criterion.scale() instanceof PercentScale scale) {
            return Proposal.of(scale.points(share, terms.gap()).min(max), why);
        }
        if (share.compareTo(terms.speakersPercent()) >= 0) {
            return Proposal.of(max, why, Phrase.of("fact.content-judged"));
        }
        var earned = max.multiply(BigDecimal.valueOf(100L * share.part()))
                .divide(terms.speakersPercent().multiply(BigDecimal.valueOf(share.whole())), 6, RoundingMode.DOWN);
        return Proposal.of(Proposal.down(earned, terms.pointStep()), why, Phrase.of("fact.content-judged"));
    }
}
