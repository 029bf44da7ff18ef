package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.PercentScale;
import vn.chiboso.evaluation.domain.criteria.Share;

/**
 * Share present of those expected (exempt and away do not count) and nobody absent without reason: half the maximum each, or the
 * printed scale.
 */
final class Attendance implements Rule {
    @Override
    public Proposal propose(Criterion criterion, BigDecimal max, Case given) {
        var facts = given.facts();
        if (facts.expected() == 0) {
            return Proposal.none("nobody-expected");
        }
        var share = new Share(facts.present(), facts.expected());
        var target = given.terms().attendancePercent();
        var enough = share.compareTo(target) >= 0;
        var unexcused = facts.absentWithoutReason();
        var why = new ArrayList<Phrase>();
        why.add(Phrase.of(
                enough ? "fact.attendance-enough" : "fact.attendance-low",
                facts.present(),
                facts.expected(),
                facts.membersOnRoll(),
                share.percent(),
                target));
        why.add(
                unexcused == 0
                        ? Phrase.of("fact.no-unexcused", facts.absentWithReason())
                        : Phrase.of("fact.unexcused", unexcused));
        if (facts.excusedLater() > 0) {
            why.add(Phrase.of("fact.excused-later", facts.excusedLater()));
        }
        if (criterion.scale() instanceof PercentScale scale) {
            return new Proposal(
                    scale.points(share, unexcused > 0, given.terms().gap()).min(max), why);
        }
        var kept = (enough ? 1 : 0) + (unexcused == 0 ? 1 : 0);
        return new Proposal(Proposal.part(max, new Share(kept, 2), given.terms().pointStep()), why);
    }
}
