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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.in.CorrectMember;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeMemberOnDay;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.Sex;

@Tag(name = "Members", description = "One person of a roll")
@RestController
@RequestMapping("/api/v1")
class MemberOperations {
    private final SeeMember seeMember;
    private final SeeMemberOnDay seeMemberOnDay;
    private final AddMember addMember;
    private final CorrectMember correctMember;
    private final SetStatus setStatus;
    private final Shown shown;

    MemberOperations(
            SeeMember seeMember,
            SeeMemberOnDay seeMemberOnDay,
            AddMember addMember,
            CorrectMember correctMember,
            SetStatus setStatus,
            Shown shown) {
        this.seeMember = seeMember;
        this.seeMemberOnDay = seeMemberOnDay;
        this.addMember = addMember;
        this.correctMember = correctMember;
        this.setStatus = setStatus;
        this.shown = shown;
    }

    @Operation(
            summary = "One person",
            description =
                    "The list book for the committee, overseeing officers and the person; names only for fellow members. With a day: where"
                            + " and as what the person was then, without what is only known of the present; 422 when on no roll.")
    @GetMapping("/members/{member}")
    MemberAnswer one(
            Actor actor,
            @PathVariable UUID member,
            @Parameter(description = DayDesk.SAID, example = "2026-06-30") @RequestParam(required = false) @Nullable
                    LocalDate day) {
        return day == null
                ? MemberAnswer.of(seeMember.see(actor, new MemberId(member)))
                : MemberAnswer.of(seeMemberOnDay.see(actor, new SeeMemberOnDay.Query(new MemberId(member), day)));
    }

    @Operation(summary = "Put one person on a roll by hand", description = "The same id again changes nothing.")
    @PostMapping("/units/{unit}/roll")
    @ResponseStatus(HttpStatus.CREATED)
    AddedAnswer add(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewMember body) {
        var command = new AddMember.Command(
                body.id() == null ? null : new MemberId(body.id()),
                new UnitId(unit),
                body.book().text(),
                body.status(),
                body.from(),
                Boolean.TRUE.equals(body.other()),
                ParticularsInput.text(body.particulars()));
        var added = addMember.add(actor, command);
        return new AddedAnswer(
                added.member().value(),
                added.warnings().stream().map(shown::finding).toList());
    }

    @Operation(
            summary = "Correct a person's list-book fields",
            description =
                    "All of them; a blank one is taken away. 409 when the version is stale. Answers with remarks.")
    @PutMapping("/members/{member}")
    List<String> correct(Actor actor, @PathVariable UUID member, @Valid @RequestBody CorrectedMember body) {
        var command = new CorrectMember.Command(
                new MemberId(member), body.book().text(), body.version(), ParticularsInput.text(body.particulars()));
        return correctMember.correct(actor, command).stream()
                .map(shown::finding)
                .toList();
    }

    @Operation(
            summary = "Give a person another status",
            description = "From a day on; what was before stays true. 409 when the version is stale.")
    @PostMapping("/members/{member}/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void status(Actor actor, @PathVariable UUID member, @Valid @RequestBody NewStatus body) {
        setStatus.set(
                actor,
                new SetStatus.Command(new MemberId(member), body.status(), body.from(), body.basis(), body.version()));
    }

    @Schema(name = "ListBookInput")
    record BookInput(
            @NotBlank @Schema(example = "Lê Đức Toàn") String fullName,

            @NotBlank @Schema(example = "04/08/2000", description = "A date, or a year alone")
            String birth,

            @Nullable Sex sex,
            @Schema(example = "Kinh") @Nullable String ethnicGroup,
            @Nullable String homePlace,
            @Nullable String education,
            @Nullable String occupation,
            @Schema(example = "20/05/2026") @Nullable String decision,
            @Schema(example = "03/06/2026") @Nullable String ceremony,
            @Nullable String official,
            @Nullable String card,
            @Schema(example = "0996 467 312") @Nullable String phone,
            @Nullable String email,
            boolean smartphone,
            boolean away,
            @Nullable String note,
            @Schema(example = "Tổ 1") @Nullable String group,

            @Schema(
                    description =
                            "Times out of the Party before the branch began here, whole dates; null leaves what is kept, which is taken back"
                                    + " by an annulment with its reason only",
                    example = "01/03/1989–15/06/1992")
            @Nullable
            String outside) {
        ListBookText text() {
            return new ListBookText(
                    fullName,
                    birth,
                    sex,
                    ethnicGroup,
                    homePlace,
                    education,
                    occupation,
                    decision,
                    ceremony,
                    official,
                    card,
                    phone,
                    email,
                    smartphone,
                    away,
                    note,
                    group,
                    outside);
        }
    }

    record NewMember(
            @Schema(description = "Chosen by the caller so that a repeated request adds once") @Nullable
            UUID id,

            @NotNull @Valid BookInput book,
            @NotNull @Schema(example = "PROBATIONARY") MemberStatus status,

            @Schema(description = "First day on the roll; null means today") @Nullable
            LocalDate from,

            @Schema(description = "Somebody else than a namesake who is on no roll any more") @Nullable
            Boolean other,

            @Nullable @Valid ParticularsInput particulars) {}

    record CorrectedMember(
            @NotNull @Valid BookInput book,

            @NotNull @Schema(description = "As read", example = "0")
            Long version,

            @Nullable @Valid ParticularsInput particulars) {}

    record NewStatus(
            @NotNull @Schema(example = "EXEMPT") MemberStatus status,
            @NotNull LocalDate from,
            @Schema(example = "NQ 05-NQ/CB") @Nullable String basis,

            @NotNull @Schema(description = "Of the person as read", example = "0")
            Long version) {}

    record AddedAnswer(UUID id, List<String> remarks) {}

    @Schema(name = "Member")
    record MemberAnswer(
            UUID unit,
            String unitName,
            RollAnswer.Person person,

            @Schema(description = "Tuổi đảng in full years") @Nullable
            Integer partyAge,

            List<PersonHistory.StatusSpan> statuses,
            List<UnitAnswer.Held> positions) {
        static MemberAnswer of(SeeMember.View view) {
            return new MemberAnswer(
                    view.person().unit().value(),
                    view.unitName(),
                    RollAnswer.Person.of(view.person(), view.entry()),
                    view.partyAge(),
                    view.history().statuses(),
                    view.history().positions().stream().map(UnitAnswer.Held::of).toList());
        }

        static MemberAnswer of(SeeMemberOnDay.View view) {
            return new MemberAnswer(
                    view.person().unit().value(),
                    view.unitName(),
                    RollAnswer.Person.of(view.person(), view.entry()),
                    view.partyAge(),
                    view.history().statuses(),
                    view.history().positions().stream().map(UnitAnswer.Held::of).toList());
        }
    }
}
