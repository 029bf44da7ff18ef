package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.in.FindScorecard;
import vn.chiboso.evaluation.application.port.in.ListMonthScores;
import vn.chiboso.evaluation.application.port.in.SetOfficialScore;
import vn.chiboso.evaluation.application.port.in.ShowBranchScores;
import vn.chiboso.evaluation.domain.scorecard.OfficialInput;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.UnitId;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Scorecards", description = "Quality of branch meetings: proposed, adopted and official points")
class OfficialGradeApi {
    private final FindScorecard find;
    private final SetOfficialScore setOfficial;
    private final ListMonthScores monthScores;
    private final ShowBranchScores branchScores;
    private final ScorecardResponses responses;

    OfficialGradeApi(
            FindScorecard find,
            SetOfficialScore setOfficial,
            ListMonthScores monthScores,
            ShowBranchScores branchScores,
            ScorecardResponses responses) {
        this.find = find;
        this.setOfficial = setOfficial;
        this.monthScores = monthScores;
        this.branchScores = branchScores;
        this.responses = responses;
    }

    /**
     * Either a total or points for some criteria; the others keep the self-score.
     *
     * @param grade   leave out for the grade of the band
     * @param comment required when the result is not just the self-score
     */
    record OfficialRequest(
            @NotNull @Schema(description = "As read", example = "5")
            Long version,

            @Schema(example = "90.5") @Nullable BigDecimal points,
            @Schema(example = "{\"4.2\": 22.5}") @Nullable Map<String, BigDecimal> items,
            @Schema(example = "GOOD") @Nullable Grade grade,

            @Schema(example = "Phần thảo luận còn ít ý kiến") @Nullable
            String comment) {}

    @GetMapping("/scorecards/{id}")
    @Operation(summary = "A scorecard by its id", description = "The same as by its meeting.")
    ScorecardResponse get(@PathVariable UUID id, Actor actor) {
        return responses.of(find.find(new ScorecardId(id), actor));
    }

    @FreshProof
    @PutMapping("/scorecards/{id}/official-grade")
    @Operation(
            summary = "Set the official score and grade",
            description =
                    "By officers of the level above, once the meeting is over. A later decision keeps the earlier ones.")
    ScorecardResponse put(@PathVariable UUID id, @Valid @RequestBody OfficialRequest request, Actor actor) {
        var card = new ScorecardId(id);
        var items = request.items();
        var comment = request.comment();
        var input = new OfficialInput(
                request.points(), items == null ? Map.of() : items, request.grade(), comment == null ? "" : comment);
        setOfficial.set(new SetOfficialScore.Command(card, request.version(), input), actor);
        return responses.of(find.find(card, actor));
    }

    @GetMapping("/units/{unitId}/scorecards")
    @Operation(summary = "A branch's scores over twelve months", description = "Adopted and official, oldest first.")
    List<ScoreLines.BranchScore> ofBranch(@PathVariable UUID unitId, Actor actor) {
        return ScoreLines.branch(branchScores.of(new UnitId(unitId), actor));
    }

    @GetMapping("/communes/{unitId}/scores")
    @Operation(
            summary = "Scores of a commune's branches in a month",
            description = "With the criteria whose adopted points are above what the facts earn.")
    List<ScoreLines.MonthScore> ofCommune(
            @PathVariable UUID unitId, @RequestParam @Schema(example = "2026-11") YearMonth month, Actor actor) {
        return ScoreLines.month(monthScores.of(new UnitId(unitId), month, actor));
    }
}
