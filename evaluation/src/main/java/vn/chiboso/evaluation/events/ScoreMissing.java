package vn.chiboso.evaluation.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** A branch has no adopted self-score for the month and the report is near. Once per branch and month. */
public record ScoreMissing(UnitId unit, YearMonth month, LocalDate reportDay, List<MemberId> tell) {
    public ScoreMissing {
        tell = List.copyOf(tell);
    }
}
