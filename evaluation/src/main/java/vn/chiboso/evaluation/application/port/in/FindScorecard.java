package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.membership.api.Actor;

/** The scorecard by its own id. */
public interface FindScorecard {
    ScorecardView find(ScorecardId id, Actor actor);
}
