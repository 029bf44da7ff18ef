package vn.chiboso.evaluation.events;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * The level above set the official score and grade, or changed it.
 *
 * @param decision 1 for the first, then 2, …; (scorecard, decision) is unique
 * @param tell     secretary and deputy of the branch
 */
public record OfficialGradeSet(
        ScorecardId scorecard,
        int decision,
        UnitId unit,
        YearMonth month,
        BigDecimal points,
        Grade grade,
        List<MemberId> tell) {
    public OfficialGradeSet {
        tell = List.copyOf(tell);
    }
}
