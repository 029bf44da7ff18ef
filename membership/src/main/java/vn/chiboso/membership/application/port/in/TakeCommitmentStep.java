package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** The member writes, hands in or reviews the year; the committee remarks (366-QĐ/TW, Điều 6). */
public interface TakeCommitmentStep {
    void take(Actor actor, Command command);

    /**
     * The step.
     *
     * @param seen number of entries last read
     */
    record Command(MemberId member, int year, CommitmentStep step, String text, int seen) {
        @Override
        public String toString() {
            return "TakeCommitmentStep.Command[" + member + ", " + year + ", " + step + "]";
        }
    }
}
