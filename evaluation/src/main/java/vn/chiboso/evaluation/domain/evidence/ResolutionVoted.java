package vn.chiboso.evaluation.domain.evidence;

import vn.chiboso.meetings.api.MeetingFacts.Step;

/** The resolution or conclusion was put to the vote. */
final class ResolutionVoted implements Check {
    @Override
    public Finding look(Case given) {
        if (given.facts().stepsDone().contains(Step.RESOLUTION_VOTED)) {
            return Finding.met("resolution-voted");
        }
        return given.isOpen() ? Finding.pending("resolution-ahead") : Finding.missed("resolution-not-voted");
    }
}
