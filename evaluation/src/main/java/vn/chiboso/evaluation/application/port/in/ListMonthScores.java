package vn.chiboso.evaluation.application.port.in;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** Branches of a commune with what they scored in a month. */
public interface ListMonthScores {
    /**
     * One branch.
     *
     * @param meeting   its regular meeting, null when none was held
     * @param card      null without one
     * @param exceeding criteria whose adopted points are above what the facts earn
     */
    record Row(
            UnitView branch,
            @Nullable MeetingSummary meeting,
            @Nullable ScorecardId card,
            @Nullable ScorecardState state,
            @Nullable BigDecimal selfPoints,
            @Nullable Grade selfGrade,
            @Nullable BigDecimal officialPoints,
            @Nullable Grade officialGrade,
            List<String> exceeding) {}

    List<Row> of(UnitId commune, YearMonth month, Actor actor);
}
