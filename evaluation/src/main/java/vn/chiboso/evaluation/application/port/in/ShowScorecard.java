package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** The scorecard of a meeting. */
public interface ShowScorecard {
    ScorecardView show(MeetingId meeting, Actor actor);
}
