package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** A reorganisation that was prepared for a coming day. */
@Schema(name = "ComingReorganisation")
record ComingAnswer(
        @Schema(description = "Of the reorganisation that comes of it, too")
        UUID id,

        @Schema(example = "MERGE") ReorganisationKind what,
        @Schema(description = "The level that decided") UUID issuer,
        @Schema(example = "125-QĐ/ĐU") String number,
        LocalDate decidedOn,
        @Schema(description = "Its day, Hà Nội") LocalDate effectiveOn,
        String legalBasis,
        List<ReorganisationAnswer.Taking> units,
        List<String> deeds,
        List<String> warnings,
        String by,
        Instant at,
        @Schema(example = "WAITING") Progress state,

        @Schema(description = "Why it could not be done on its day; null unless STUCK") @Nullable
        String problem,

        @Schema(description = "Why it was called off; null unless CANCELLED") @Nullable
        String reason) {
    /** How far it has got. */
    enum Progress {
        WAITING,
        STUCK,
        DONE,
        CANCELLED
    }

    static ComingAnswer of(ComingReorganisation one, Shown shown, ComingWords words) {
        var decision = one.decision();
        return new ComingAnswer(
                one.id().value(),
                one.change().kind(),
                one.issuer().value(),
                decision.number(),
                decision.decidedOn(),
                decision.effectiveOn(),
                decision.legalBasis(),
                one.units().entrySet().stream()
                        .map(unit ->
                                new ReorganisationAnswer.Taking(unit.getKey().value(), unit.getValue()))
                        .toList(),
                ReorganisationAnswer.said(one.lines(), Line.Tone.DEED, shown),
                ReorganisationAnswer.said(one.lines(), Line.Tone.WARNING, shown),
                one.by(),
                one.at(),
                switch (one.state()) {
                    case State.Waiting _ -> Progress.WAITING;
                    case State.Stuck _ -> Progress.STUCK;
                    case State.Done _ -> Progress.DONE;
                    case State.Cancelled _ -> Progress.CANCELLED;
                },
                words.problem(one),
                one.state() instanceof State.Cancelled cancelled ? cancelled.reason() : null);
    }
}
