package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.report.Held;
import vn.chiboso.evaluation.domain.report.ReportRow;

/** A branch in a monthly report. */
record RowResponse(
        UUID branchId,
        @Schema(example = "Chi bộ thôn Giang Đông") String branch,
        int members,
        @Nullable UUID meetingId,
        @Nullable UUID scorecardId,
        @Nullable LocalDate metOn,
        @Schema(example = "89.65") @Nullable BigDecimal attendancePercent,
        @Schema(example = "34.61") @Nullable BigDecimal speakersPercent,
        int tasksDue,
        int tasksDone,
        boolean thematicInQuarter,
        boolean superiorPresent,
        @Schema(example = "92") @Nullable BigDecimal selfPoints,
        @Nullable Grade selfGrade,
        @Nullable BigDecimal officialPoints,
        @Nullable Grade officialGrade,
        @Schema(example = "2 (−2,5)") String deducted,
        Held held,
        boolean combined) {
    static RowResponse of(ReportRow row) {
        var meeting = row.meeting();
        var card = row.scorecard();
        return new RowResponse(
                row.branchId().value(),
                row.branch(),
                row.members(),
                meeting == null ? null : meeting.value(),
                card == null ? null : card.value(),
                row.metOn(),
                row.attendancePercent(),
                row.speakersPercent(),
                row.tasksDue(),
                row.tasksDone(),
                row.thematic(),
                row.superior(),
                row.selfPoints(),
                row.selfGrade(),
                row.officialPoints(),
                row.officialGrade(),
                row.deducted(),
                row.held(),
                row.combined());
    }
}
