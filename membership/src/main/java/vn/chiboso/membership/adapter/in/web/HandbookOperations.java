package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.AnswerCorrection;
import vn.chiboso.membership.application.port.in.AskCorrection;
import vn.chiboso.membership.application.port.in.CheckCard;
import vn.chiboso.membership.application.port.in.SeeCommitment;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.application.port.in.TakeCommitmentStep;
import vn.chiboso.membership.domain.card.CardVerdict;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.roll.RollField;

@Tag(
        name = "Handbook",
        description = "A member's handbook beside the list book, for the member and those in charge of the branch")
@RestController
@RequestMapping("/api/v1")
class HandbookOperations {
    private final SeeHandbook see;
    private final SeeCommitment seeCommitment;
    private final TakeCommitmentStep takeStep;
    private final AskCorrection ask;
    private final AnswerCorrection answer;
    private final CheckCard check;

    HandbookOperations(
            SeeHandbook see,
            SeeCommitment seeCommitment,
            TakeCommitmentStep takeStep,
            AskCorrection ask,
            AnswerCorrection answer,
            CheckCard check) {
        this.see = see;
        this.seeCommitment = seeCommitment;
        this.takeStep = takeStep;
        this.ask = ask;
        this.answer = answer;
        this.check = check;
    }

    @Operation(
            summary = "Diary, tasks, study, commitments, requests and checklist",
            description =
                    "404 for strangers and technical administrators, 403 for fellow members. The diary is of the year given, or"
                            + " of the last twelve months.")
    @GetMapping("/members/{member}/handbook")
    HandbookAnswer handbook(
            Actor actor, @PathVariable UUID member, @RequestParam(required = false) @Nullable Integer year) {
        return HandbookAnswer.of(see.see(actor, new MemberId(member), year));
    }

    @Operation(
            summary = "A year's commitment with every version and remark",
            description = "Drafts for the member alone.")
    @GetMapping("/members/{member}/commitments/{year}")
    HandbookAnswer.Commitment commitment(Actor actor, @PathVariable UUID member, @PathVariable int year) {
        return HandbookAnswer.Commitment.of(seeCommitment.see(actor, new MemberId(member), year));
    }

    @Operation(
            summary = "Take the next step about a commitment",
            description =
                    "The member drafts, hands in and reviews; the committee remarks. 409 when others wrote since.")
    @PostMapping("/members/{member}/commitments/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void step(Actor actor, @PathVariable UUID member, @PathVariable int year, @Valid @RequestBody NewStep body) {
        takeStep.take(
                actor,
                new TakeCommitmentStep.Command(
                        new MemberId(member), year, body.step(), Objects.toString(body.text(), ""), body.seen()));
    }

    @Operation(
            summary = "Ask that a field of one's own list-book entry be corrected",
            description = "Changes nothing by itself; the birth date is refused. The same id again asks once.")
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Created correction(Actor actor, @Valid @RequestBody NewCorrection body) {
        ask.ask(
                actor,
                new AskCorrection.Command(new CorrectionId(body.id()), body.field(), body.right(), body.reason()));
        return new Created(body.id());
    }

    @Operation(
            summary = "Answer a request",
            description = "CORRECTED only once the list book says something else than when it was asked.")
    @PostMapping("/corrections/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewAnswer body) {
        answer.answer(actor, new AnswerCorrection.Command(new CorrectionId(id), body.outcome(), body.note()));
    }

    @Operation(
            summary = "Check the code of a digital card",
            description = "For committees and officers; a name only of people whose roll the checker may see.")
    @PostMapping("/card-checks")
    Checked check(Actor actor, @Valid @RequestBody CardText body) {
        var result = check.check(actor, body.code());
        return new Checked(
                result.verdict() == null ? CardVerdict.UNKNOWN : result.verdict(), result.name(), result.unitName());
    }

    @Schema(name = "NewCommitmentStep")
    record NewStep(
            @NotNull CommitmentStep step,
            @Nullable String text,

            @Schema(description = "Number of entries last read")
            int seen) {}

    @Schema(name = "NewCorrection")
    record NewCorrection(
            @NotNull @Schema(description = "Chosen by the caller so that a repeated request asks once")
            UUID id,

            @NotNull RollField field,
            @Schema(example = "Mường") @Nullable String right,
            @Nullable String reason) {}

    @Schema(name = "NewCorrectionAnswer")
    record NewAnswer(
            CorrectionAnswer.@NotNull Correction outcome,
            @Nullable String note) {}

    @Schema(name = "CardText")
    record CardText(@NotNull String code) {}

    @Schema(name = "CardCheck")
    record Checked(
            CardVerdict verdict,
            @Nullable String name,
            @Nullable String unitName) {}
}
