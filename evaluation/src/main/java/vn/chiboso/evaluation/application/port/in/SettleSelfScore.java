package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.evaluation.domain.scorecard.VoteResult;

/** Takes the outcome of a vote; outcomes of anything but a tabled scorecard are ignored. */
public interface SettleSelfScore {
    /** {@code sourceKey} of the proposal that was voted on. */
    record Command(String sourceKey, VoteResult vote) {}

    void settle(Command command);
}
