package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.RecordReadiness;
import vn.chiboso.membership.application.port.in.SeeReadiness;
import vn.chiboso.membership.domain.readiness.Answers;
import vn.chiboso.membership.domain.readiness.Because;
import vn.chiboso.membership.domain.readiness.Connection;
import vn.chiboso.membership.domain.readiness.Device;
import vn.chiboso.membership.domain.readiness.PaperWish;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.Skill;
import vn.chiboso.membership.domain.readiness.SkillLevel;
import vn.chiboso.membership.domain.readiness.TakingPart;

@Tag(name = "Readiness", description = "How a member can take part: as they say it, never a grade")
@RestController
@RequestMapping("/api/v1/members/{member}/readiness")
class ReadinessOperations {
    private final SeeReadiness see;
    private final RecordReadiness record;

    ReadinessOperations(SeeReadiness see, RecordReadiness record) {
        this.see = see;
        this.record = record;
    }

    @Operation(
            summary = "What a member said about taking part",
            description = "For the member and for the committee of the member's own branch.")
    @GetMapping
    Answer one(Actor actor, @PathVariable UUID member) {
        return Answer.of(see.see(actor, new MemberId(member)));
    }

    @Operation(
            summary = "Answer how one takes part",
            description =
                    "By the member, or by the committee with the member's consent. 409 when a newer note is there than seen.")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(Actor actor, @PathVariable UUID member, @Valid @RequestBody NewReadiness body) {
        record.record(
                actor,
                new RecordReadiness.Command(
                        new ReadinessNoteId(body.id()),
                        new MemberId(member),
                        body.seen() == null ? null : new ReadinessNoteId(body.seen()),
                        body.device(),
                        body.connection() == null ? Connection.UNKNOWN : body.connection(),
                        body.skills() == null ? Map.of() : body.skills(),
                        body.paper() == null ? Set.of() : body.paper(),
                        body.helper() == null ? null : new MemberId(body.helper()),
                        Boolean.TRUE.equals(body.helperAgreed()),
                        Boolean.TRUE.equals(body.consent())));
    }

    @Schema(name = "Readiness")
    record Answer(
            @Nullable UUID id,
            @Nullable LocalDate askedOn,
            @Nullable Device device,
            Connection connection,
            Map<Skill, SkillLevel> skills,
            Set<PaperWish> paper,
            @Nullable UUID helper,
            boolean helperGone,
            TakingPart way,
            List<Because> because) {
        static Answer of(SeeReadiness.View view) {
            var last = view.last();
            var answers = last == null ? Answers.NONE : last.answers();
            var asked = last == null ? null : last.asked();
            return new Answer(
                    last == null ? null : last.id().value(),
                    asked == null ? null : asked.on(),
                    answers.device(),
                    answers.connection(),
                    answers.skills(),
                    answers.paper(),
                    answers.helper() == null ? null : answers.helper().value(),
                    view.helperGone(),
                    view.reading().way(),
                    view.reading().because());
        }
    }

    @Schema(name = "NewReadiness")
    record NewReadiness(
            @NotNull @Schema(description = "Chosen by the caller so that a repeated request says it once")
            UUID id,

            @Schema(description = "The last one read; null when there was none") @Nullable
            UUID seen,

            @NotNull Device device,
            @Nullable Connection connection,
            @Nullable Map<Skill, SkillLevel> skills,
            @Nullable Set<PaperWish> paper,
            @Nullable UUID helper,

            @Schema(description = "The helper was asked and agreed") @Nullable
            Boolean helperAgreed,

            @Schema(description = "The member agreed to its being written down; of no matter for one's own") @Nullable
            Boolean consent) {}
}
