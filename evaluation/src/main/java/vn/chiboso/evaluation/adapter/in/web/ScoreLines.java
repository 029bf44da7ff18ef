package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.application.port.in.ListMonthScores;
import vn.chiboso.evaluation.application.port.in.ShowBranchScores;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingKind;

/** Scores in lists, flat. */
final class ScoreLines {
    private ScoreLines() {}

    /** One meeting of a branch; points and grades are null until there are some. */
    record BranchScore(
            UUID meetingId,
            @Schema(example = "2026-11") String month,
            LocalDate day,
            MeetingKind kind,
            ScorecardState state,
            @Nullable BigDecimal selfPoints,
            @Nullable Grade selfGrade,
            @Nullable BigDecimal officialPoints,
            @Nullable Grade officialGrade) {}

    /** One branch in a month. */
    record MonthScore(
            UUID branchId,
            String branch,
            @Nullable UUID meetingId,
            @Nullable UUID scorecardId,
            @Nullable ScorecardState state,
            @Nullable BigDecimal selfPoints,
            @Nullable Grade selfGrade,
            @Nullable BigDecimal officialPoints,
            @Nullable Grade officialGrade,
            @Schema(example = "[\"7\"]") List<String> exceeding) {}

    static List<BranchScore> branch(ShowBranchScores.View view) {
        return view.scores().stream()
                .map(score -> new BranchScore(
                        score.meeting().value(),
                        score.month().toString(),
                        score.day(),
                        score.kind(),
                        score.state(),
                        score.selfPoints(),
                        score.selfGrade(),
                        score.officialPoints(),
                        score.officialGrade()))
                .toList();
    }

    static List<MonthScore> month(List<ListMonthScores.Row> rows) {
        return rows.stream()
                .map(row -> {
                    var meeting = row.meeting();
                    var card = row.card();
                    return new MonthScore(
                            row.branch().id().value(),
                            row.branch().name(),
                            meeting == null ? null : meeting.id().value(),
                            card == null ? null : card.value(),
                            row.state(),
                            row.selfPoints(),
                            row.selfGrade(),
                            row.officialPoints(),
                            row.officialGrade(),
                            row.exceeding());
                })
                .toList();
    }
}
