package vn.chiboso.evaluation.domain.evidence;

import vn.chiboso.meetings.api.MeetingFacts.Step;

/** The minutes were adopted; not missed before the last day for posting results is over. */
final class MinutesPassed implements Check {
    @Override
    public Finding look(Case given) {
        if (given.facts().stepsDone().contains(Step.MINUTES_ADOPTED)) {
            return Finding.met("minutes-adopted");
        }
        return given.isPostingAhead()
                ? Finding.pending("minutes-ahead", given.postingDay())
                : Finding.missed("minutes-not-adopted", given.postingDay());
    }
}
