package vn.chiboso.evaluation.application.port.out;

import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.membership.api.Actor;

/** The way onto a meeting's agenda. */
public interface Ballots {
    /** Puts the proposal before the meeting; refused when its vote is open or decided. */
    void table(VoteProposal proposal, Actor by);
}
