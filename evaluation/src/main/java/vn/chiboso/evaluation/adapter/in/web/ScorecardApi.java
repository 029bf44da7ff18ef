package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.ShowScorecard;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

@RestController
@RequestMapping("/api/v1/meetings/{meetingId}/scorecard")
@Tag(name = "Scorecards", description = "Quality of branch meetings: proposed, adopted and official points")
class ScorecardApi {
    private final ShowScorecard show;
    private final FillScorecard fill;
    private final TableScorecard table;
    private final ScorecardResponses responses;

    ScorecardApi(ShowScorecard show, FillScorecard fill, TableScorecard table, ScorecardResponses responses) {
        this.show = show;
        this.fill = fill;
        this.table = table;
        this.responses = responses;
    }

    /**
     * @param version as read, also while nothing is entered
     * @param lines   only those that change
     */
    record FillRequest(
            @NotNull @Schema(example = "3") Long version,
            @NotNull List<@Valid LineRequest> lines) {}

    /** {@code points} null leaves the line to the proposal. */
    record LineRequest(
            @NotBlank @Schema(example = "4.3") String number,
            @Schema(example = "9.5") @Nullable BigDecimal points,

            @Schema(example = "Điều hành linh hoạt, còn kéo dài phần thông tin") @Nullable
            String remark,

            @Schema(example = "Phân bổ thời gian từng nội dung trong chương trình") @Nullable
            String remedy) {}

    @GetMapping
    @Operation(
            summary = "The scorecard of a meeting",
            description =
                    "Proposals are computed from the meeting's facts as of now; a meeting still open shows facts so far.")
    ScorecardResponse get(@PathVariable UUID meetingId, Actor actor) {
        return responses.of(show.show(new MeetingId(meetingId), actor));
    }

    @PutMapping
    @Operation(
            summary = "Enter points, remarks and remedies",
            description = "By the branch committee. Points that differ from the proposal need a remark. "
                    + "A score that is before the branch is tabled again with the new text while its vote is not open.")
    ScorecardResponse put(@PathVariable UUID meetingId, @Valid @RequestBody FillRequest request, Actor actor) {
        var meeting = new MeetingId(meetingId);
        var lines = request.lines().stream()
                .map(line -> new LineInput(line.number(), line.points(), line.remark(), line.remedy()))
                .toList();
        fill.fill(new FillScorecard.Command(meeting, request.version(), lines), actor);
        return responses.of(show.show(meeting, actor));
    }

    @PostMapping("/tabling")
    @Operation(
            summary = "Put the self-score before the branch",
            description = "The chair opens the vote in the meeting; when it passes the score is adopted.")
    ScorecardResponse table(@PathVariable UUID meetingId, Actor actor) {
        var meeting = new MeetingId(meetingId);
        table.table(meeting, actor);
        return responses.of(show.show(meeting, actor));
    }
}
