package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.OfficialInput;
import vn.chiboso.membership.api.Actor;

/** The level above decides, or decides anew. */
public interface SetOfficialScore {
    /** {@code version} as read. */
    record Command(ScorecardId card, long version, OfficialInput input) {}

    void set(Command command, Actor actor);
}
