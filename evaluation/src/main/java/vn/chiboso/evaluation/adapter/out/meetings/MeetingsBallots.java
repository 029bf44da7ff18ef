package vn.chiboso.evaluation.adapter.out.meetings;

import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.Ballots;
import vn.chiboso.meetings.api.Tabling;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.membership.api.Actor;

@Component
class MeetingsBallots implements Ballots {
    private final Tabling tabling;

    MeetingsBallots(Tabling tabling) {
        this.tabling = tabling;
    }

    @Override
    public void table(VoteProposal proposal, Actor by) {
        tabling.table(proposal, by);
    }
}
