package vn.chiboso.evaluation.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.OfficialInput;
import vn.chiboso.membership.api.Actor;

/** The level above decides, or decides anew. */
public interface SetOfficialScore {
    /** {@code version} as read; null skips the check for a stale form. */
    record Command(ScorecardId card, @Nullable Long version, OfficialInput input) {}

    void set(Command command, Actor actor);
}
