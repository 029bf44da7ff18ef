package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.Share;
import vn.chiboso.meetings.api.MeetingFacts.Step;

/** Steps of the procedure (42-HD/BTCTW II.2.2): each missing one costs its share; what still lies ahead counts as done. */
final class Steps implements Rule {
    private static final Set<Step> UNTIL_POSTING = EnumSet.of(Step.MINUTES_ADOPTED, Step.SELF_SCORED);
    private static final Set<Step> WHILE_OPEN = EnumSet.of(
            Step.AGENDA_DISCUSSED,
            Step.CONCLUDED,
            Step.RESOLUTION_VOTED,
            Step.TASKS_ASSIGNED,
            Step.SELF_SCORED,
            Step.MINUTES_ADOPTED);

    @Override
    public Proposal propose(Criterion criterion, BigDecimal max, Case given) {
        var required = given.terms().stepsOf(given.facts().meeting().kind());
        if (required.isEmpty() || !(given.isOpen() || given.isOver())) {
            return Proposal.none("not-opened");
        }
        var missing = new ArrayList<Phrase>();
        var ahead = 0;
        for (var step : required) {
            if (given.facts().stepsDone().contains(step)) {
                continue;
            }
            if (isAhead(step, given)) {
                ahead++;
            } else {
                missing.add(Phrase.of("fact.step." + step.name()));
            }
        }
        var counted = required.size() - missing.size();
        var why = new ArrayList<Phrase>();
        why.add(Phrase.of("fact.steps", counted - ahead, required.size()));
        if (ahead > 0) {
            why.add(Phrase.of("fact.steps-ahead", ahead));
        }
        why.addAll(missing);
        var points = Proposal.part(
                max, new Share(counted, required.size()), given.terms().pointStep());
        return new Proposal(points, why);
    }

    private static boolean isAhead(Step step, Case given) {
        return given.isOpen() ? WHILE_OPEN.contains(step) : UNTIL_POSTING.contains(step) && given.isPostingAhead();
    }
}
