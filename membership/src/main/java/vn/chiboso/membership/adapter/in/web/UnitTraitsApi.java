package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CorrectUnitTrait;
import vn.chiboso.membership.application.port.in.SeeUnitTraits;
import vn.chiboso.membership.domain.traits.TraitChange;
import vn.chiboso.membership.domain.traits.UnitTrait;

@Tag(name = "Units", description = "The organisation tree")
@RestController
@RequestMapping("/api/v1/units/{unit}/traits")
class UnitTraitsApi {
    private final SeeUnitTraits seeUnitTraits;
    private final CorrectUnitTrait correctUnitTrait;

    UnitTraitsApi(SeeUnitTraits seeUnitTraits, CorrectUnitTrait correctUnitTrait) {
        this.seeUnitTraits = seeUnitTraits;
        this.correctUnitTrait = correctUnitTrait;
    }

    @Operation(
            summary = "What was said of a unit, by day",
            description =
                    "Branch type, region, official code and day of meetings; with everything that was said of them.")
    @GetMapping
    History history(Actor actor, @PathVariable UUID unit) {
        var view = seeUnitTraits.see(actor, new UnitId(unit));
        return new History(
                view.timelines().stream()
                        .flatMap(line -> line.spans().stream()
                                .map(span -> new Span(line.trait(), span.from(), span.until(), span.value())))
                        .toList(),
                view.changes().stream().map(Said::of).toList(),
                view.unit().version());
    }

    @Operation(
            summary = "Correct what a unit was for a while",
            description =
                    "A span that was entered wrongly, named by its first day. A change is made by PUT of the unit.")
    @PostMapping("/{trait}/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            Actor actor, @PathVariable UUID unit, @PathVariable UnitTrait trait, @Valid @RequestBody Correction body) {
        correctUnitTrait.correct(
                actor,
                new CorrectUnitTrait.Command(
                        new UnitId(unit),
                        trait,
                        body.from(),
                        body.value(),
                        body.begins(),
                        body.reason(),
                        body.version()));
    }

    @Schema(name = "UnitTraits")
    record History(
            List<Span> spans,
            List<Said> changes,

            @Schema(description = "Of the unit; send it back when correcting")
            long version) {}

    @Schema(name = "UnitTraitSpan")
    record Span(
            UnitTrait trait,
            @Schema(example = "2025-07-01") LocalDate from,

            @Schema(description = "First day no longer; null until further notice") @Nullable
            LocalDate until,

            @Schema(description = "Null: nothing was said", example = "RESIDENTIAL") @Nullable
            String value) {}

    @Schema(name = "UnitTraitChange")
    record Said(
            UnitTrait trait,
            LocalDate from,
            @Nullable String was,
            @Nullable String became,

            @Schema(description = "A correction, not a change")
            boolean mistake,

            @Nullable String basis,
            String by,
            Instant at) {
        static Said of(TraitChange c) {
            return new Said(c.trait(), c.from(), c.was(), c.became(), c.mistake(), c.basis(), c.by(), c.at());
        }
    }

    @Schema(name = "UnitTraitCorrection")
    record Correction(
            @NotNull @Schema(description = "First day of the span, as kept", example = "2025-07-01")
            LocalDate from,

            @Schema(description = "What it ought to be; null for nothing", example = "RESIDENTIAL") @Nullable
            String value,

            @Schema(description = "Its first day as it ought to be; null leaves it") @Nullable
            LocalDate begins,

            @NotBlank @Schema(example = "Ghi nhầm khi nhập") String reason,
            @NotNull Long version) {}
}
