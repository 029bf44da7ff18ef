package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
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
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AdmitMember;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.MarkEnd;
import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.ReturnMember;
import vn.chiboso.membership.application.port.in.SeeBooks;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.AwaitingCeremony;
import vn.chiboso.membership.domain.path.FormerMember;

@Tag(name = "Path", description = "What happened to a person in the Party")
@RestController
@RequestMapping("/api/v1")
class PathOperations {
    private final SeeMember seeMember;
    private final RecordAct recordAct;
    private final AnnulAct annulAct;
    private final MarkEnd markEnd;
    private final AdmitMember admitMember;
    private final SeeBooks seeBooks;
    private final ReturnMember returnMember;

    PathOperations(
            SeeMember seeMember,
            RecordAct recordAct,
            AnnulAct annulAct,
            MarkEnd markEnd,
            AdmitMember admitMember,
            SeeBooks seeBooks,
            ReturnMember returnMember) {
        this.seeMember = seeMember;
        this.recordAct = recordAct;
        this.annulAct = annulAct;
        this.markEnd = markEnd;
        this.admitMember = admitMember;
        this.seeBooks = seeBooks;
        this.returnMember = returnMember;
    }

    @Operation(summary = "A person's path", description = "In the order recorded; empty for fellow members.")
    @GetMapping("/members/{member}/acts")
    List<Act> acts(Actor actor, @PathVariable UUID member) {
        return seeMember.see(actor, new MemberId(member)).path().acts();
    }

    @Operation(
            summary = "Record what happened to a person",
            description = "The same id again changes nothing. 409 when others recorded since the path was read.")
    @FreshProof
    @PostMapping("/members/{member}/acts")
    @ResponseStatus(HttpStatus.CREATED)
    Created record(Actor actor, @PathVariable UUID member, @Valid @RequestBody NewAct body) {
        var id = recordAct.record(
                actor,
                new RecordAct.Command(
                        body.id() == null ? null : new ActId(body.id()),
                        new MemberId(member),
                        body.kind(),
                        body.on(),
                        body.until(),
                        body.decision() == null ? DecisionText.NONE : body.decision(),
                        body.note(),
                        body.seen(),
                        body.position() == null ? null : new PositionId(body.position()),
                        body.badge(),
                        Boolean.TRUE.equals(body.criminal())));
        return new Created(id.value());
    }

    @Operation(summary = "Take back what was recorded wrongly", description = "It stays to be read.")
    @FreshProof
    @PostMapping("/members/{member}/acts/{act}/annulment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void annul(Actor actor, @PathVariable UUID member, @PathVariable UUID act, @Valid @RequestBody Reason body) {
        annulAct.annul(actor, new AnnulAct.Command(new MemberId(member), new ActId(act), body.reason()));
    }

    @Operation(
            summary =
                    "Say whether somebody was struck off or expelled for a crime after which readmission waits longer",
            description =
                    "Of an end recorded before; the end stays, what is said last counts. The same id again changes "
                            + "nothing. 409 when it says so already.")
    @PostMapping("/members/{member}/acts/{act}/criminal")
    @ResponseStatus(HttpStatus.CREATED)
    Created mark(Actor actor, @PathVariable UUID member, @PathVariable UUID act, @Valid @RequestBody NewMark body) {
        var id = markEnd.mark(
                actor,
                new MarkEnd.Command(
                        body.id() == null ? null : new ActId(body.id()),
                        new MemberId(member),
                        new ActId(act),
                        body.criminal(),
                        body.basis(),
                        body.reason()));
        return new Created(id.value());
    }

    @Operation(summary = "Record an admission decision", description = "On the roll only from the ceremony.")
    @PostMapping("/units/{unit}/admissions")
    @ResponseStatus(HttpStatus.CREATED)
    Created admit(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewAdmission body) {
        var admitted = admitMember.admit(
                actor,
                new AdmitMember.Command(
                        body.id() == null ? null : new MemberId(body.id()),
                        new UnitId(unit),
                        body.book().text(),
                        body.decision(),
                        Boolean.TRUE.equals(body.other()),
                        ParticularsText.UNSAID));
        return new Created(admitted.member().value());
    }

    @Operation(
            summary = "Put back who had moved away",
            description = "On the roll of the branch where they were last: the same person, card and dates.")
    @PostMapping("/members/{member}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comeBack(Actor actor, @PathVariable UUID member, @Valid @RequestBody NewReturn body) {
        returnMember.comeBack(
                actor, new ReturnMember.Command(new MemberId(member), body.status(), body.on(), body.seen()));
    }

    @Operation(summary = "Who waits for the ceremony, and who is on the roll no longer")
    @GetMapping("/units/{unit}/books")
    Books books(
            Actor actor,
            @PathVariable UUID unit,
            @Parameter(description = DayDesk.SAID, example = "2026-06-30") @RequestParam(required = false) @Nullable
                    LocalDate day) {
        var view = seeBooks.see(actor, new SeeBooks.Query(new UnitId(unit), day));
        return new Books(view.awaiting(), view.former());
    }

    record NewAct(
            @Schema(description = "Chosen by the caller so that a repeated request records once") @Nullable
            UUID id,

            @NotNull @Schema(example = "EXEMPTED") ActKind kind,

            @Schema(description = "Null where a rule or the decision gives the day") @Nullable
            LocalDate on,

            @Schema(
                    description =
                            "Last day it is meant to hold; of WAS_OUTSIDE, which is over, the first day in the Party again")
            @Nullable
            LocalDate until,

            @Nullable DecisionText decision,
            @Nullable String note,

            @NotNull @Schema(description = "How many acts the path had when read", example = "1")
            Integer seen,

            @Schema(description = "What a dismissal ends") @Nullable
            UUID position,

            @Schema(description = "Of acts about a badge") RecordAct.@Nullable BadgeText badge,

            @Schema(description = "Struck off or expelled for a crime after which readmission waits longer") @Nullable
            Boolean criminal) {}

    @Schema(name = "NewEndMark")
    record NewMark(
            @Schema(description = "Chosen by the caller so that a repeated request records once") @Nullable
            UUID id,

            @NotNull Boolean criminal,

            @NotNull @Schema(description = "Judgment or decision that it rests on")
            DecisionText basis,

            @NotBlank @Schema(description = "Why it is said now; never the crime")
            String reason) {}

    record NewAdmission(
            @Schema(description = "Chosen by the caller so that a repeated request admits once") @Nullable
            UUID id,

            @NotNull @Valid MemberOperations.BookInput book,
            @NotNull DecisionText decision,

            @Schema(description = "Somebody else than a namesake who is on no roll any more") @Nullable
            Boolean other) {}

    record NewReturn(
            @NotNull @Schema(example = "OFFICIAL") MemberStatus status,
            @NotNull LocalDate on,

            @NotNull @Schema(description = "How many acts the path had when read", example = "2")
            Integer seen) {}

    record Reason(
            @NotBlank @Schema(example = "ghi nhầm người") String reason) {}

    record Books(List<AwaitingCeremony> awaiting, List<FormerMember> former) {}
}
