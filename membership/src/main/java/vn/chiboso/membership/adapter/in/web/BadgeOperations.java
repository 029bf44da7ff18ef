package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.RecordBadges;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

@Tag(
        name = "Badges",
        description = "Who is due, proposed, awarded at a round of badges, and one decision for everybody it names")
@RestController
@RequestMapping("/api/v1")
class BadgeOperations {
    private static final int OF_A_PAGE = 300;

    private final SeeBadgeRound see;
    private final RecordBadges record;
    private final Shown shown;

    BadgeOperations(SeeBadgeRound see, RecordBadges record, Shown shown) {
        this.see = see;
        this.record = record;
        this.shown = shown;
    }

    @Operation(
            summary = "The list of a round of badges of a branch",
            description = "Of the coming round where none is said; with who died or moved away within its time.")
    @GetMapping("/units/{unit}/badges")
    BadgeRoundAnswer branch(
            Actor actor, @PathVariable UUID unit, @RequestParam(required = false) @Nullable LocalDate round) {
        return BadgeRoundAnswer.of(
                see.see(actor, new SeeBadgeRound.Query(new UnitId(unit), false, round, null, OF_A_PAGE)));
    }

    @Operation(
            summary = "The list of a round of badges of everything below a unit",
            description =
                    "Of the actor's own area where no unit is said. Some 300 lines at a time in the order of the tree; go on "
                            + "after the branch that is next.")
    @GetMapping("/badges")
    BadgeRoundAnswer area(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate round,
            @RequestParam(required = false) @Nullable UUID after) {
        var query = new SeeBadgeRound.Query(
                unit == null ? null : new UnitId(unit),
                true,
                round,
                after == null ? null : new UnitId(after),
                OF_A_PAGE);
        return BadgeRoundAnswer.of(see.see(actor, query));
    }

    @Operation(
            summary = "Record one proposal, decision of award or handing over for everybody it names",
            description =
                    "Each with the rights and rules of a single act. Whoever is refused is left as they were and named with "
                            + "the reason; all others are recorded. The same ids again change nothing.")
    @PostMapping("/units/{unit}/badges")
    Recorded record(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewBadges body) {
        var outcome = record.record(
                actor,
                new RecordBadges.Command(
                        new UnitId(unit),
                        body.kind(),
                        body.on(),
                        body.handedOn(),
                        body.decision() == null ? DecisionText.NONE : body.decision(),
                        body.note(),
                        body.people().stream().map(NewBadge::person).toList()));
        return new Recorded(
                outcome.done().stream()
                        .map(each -> new Done(each.member().value(), each.id().value(), each.years()))
                        .toList(),
                outcome.refused().stream().map(this::refused).toList());
    }

    private Refused refused(RecordBadges.Refused refused) {
        var person = refused.person();
        var why = refused.why();
        return new Refused(
                person.member().value(),
                person.badge().years(),
                why.code(),
                shown.text(why.code(), shown.args(why.args())));
    }

    @Schema(name = "NewBadges")
    record NewBadges(
            @NotNull @Schema(example = "BADGE_AWARDED") ActKind kind,

            @Schema(
                    description =
                            "Day of the proposal or of the handing over; null of an award, whose day the decision gives")
            @Nullable
            LocalDate on,

            @Schema(description = "Of an award that was handed over already") @Nullable
            LocalDate handedOn,

            @Nullable DecisionText decision,
            @Nullable @Size(max = 500) String note,

            @NotNull @NotEmpty @Size(max = RecordBadges.MOST)
            List<@NotNull @Valid NewBadge> people) {}

    @Schema(name = "NewBadge")
    record NewBadge(
            @Schema(description = "Chosen by the caller so that a repeated request records once") @Nullable
            UUID id,

            @NotNull UUID member,
            @NotNull RecordAct.BadgeText badge) {
        RecordBadges.Person person() {
            return new RecordBadges.Person(id == null ? null : new ActId(id), new MemberId(member), badge);
        }
    }

    @Schema(name = "RecordedBadges")
    record Recorded(List<Done> done, List<Refused> refused) {}

    @Schema(name = "RecordedBadge")
    record Done(UUID member, UUID id, int years) {}

    @Schema(name = "RefusedBadge")
    record Refused(
            UUID member,
            int years,

            @Schema(example = "membership.refusal.path.badge-waits")
            String code,

            @Schema(description = "In the reader's language")
            String why) {}
}
