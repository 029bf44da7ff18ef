package vn.chiboso.evaluation.events;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.UnitId;

/** The branch adopted its self-score by vote. Once per scorecard. */
public record SelfScoreAdopted(
        ScorecardId scorecard, MeetingId meeting, UnitId unit, YearMonth month, BigDecimal points, Grade grade) {}
