package vn.chiboso.meetings.api;

import vn.chiboso.membership.api.Actor;

/** Lets another module put something before a meeting (docs/adr: a narrow synchronous command). */
public interface Tabling {
    /**
     * Tables the proposal; the outcome comes as {@link vn.chiboso.meetings.events.VoteDecided} with the same source key.
     *
     * @throws TablingRefused when the meeting is not there, is over, or the vote on that key is open or decided
     */
    VoteId table(VoteProposal proposal, Actor by);
}
