package vn.chiboso.evaluation.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.UnitId;

/**
 * A branch in the monthly table, as it was when the report was made.
 *
 * @param members  everybody on the roll
 * @param metOn    null when not held
 * @param thematic a thematic meeting in the quarter so far
 * @param superior the superior member in charge was present
 * @param deducted criteria below their maximum with what they lost: "2 (−2,5); 6 (−6)"
 * @param combined regular and thematic meeting on one day
 */
public record ReportRow(
        UnitId branchId,
        String branch,
        int members,
        @Nullable MeetingId meeting,
        @Nullable ScorecardId scorecard,
        @Nullable LocalDate metOn,
        int expected,
        int present,
        int speakers,
        int tasksDue,
        int tasksDone,
        boolean thematic,
        boolean superior,
        @Nullable BigDecimal selfPoints,
        @Nullable Grade selfGrade,
        @Nullable BigDecimal officialPoints,
        @Nullable Grade officialGrade,
        String deducted,
        Held held,
        boolean combined) {
    /** Present of expected; null without anybody expected. */
    public @Nullable BigDecimal attendancePercent() {
        return percent(present, expected);
    }

    /** Speakers of those present; null without anybody present. */
    public @Nullable BigDecimal speakersPercent() {
        return percent(speakers, present);
    }

    /** The official grade, else the adopted self-grade. */
    public @Nullable Grade grade() {
        return officialGrade == null ? selfGrade : officialGrade;
    }

    /** Has an adopted self-score. */
    public boolean isScored() {
        return selfPoints != null;
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
    }
}
