package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** A reorganisation that was done. */
@Schema(name = "Reorganisation")
record ReorganisationAnswer(
        UUID id,
        @Schema(example = "MOVE") ReorganisationKind what,
        @Schema(description = "The level that decided") UUID issuer,
        @Schema(example = "125-QĐ/ĐU") String number,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String legalBasis,
        List<Taking> units,
        List<String> deeds,
        List<String> warnings,
        String by,
        Instant at,
        @Nullable Instant undoneAt,

        @Schema(description = "Why it cannot be taken back; empty when it can, or has been")
        List<Followed> obstacles) {
    static ReorganisationAnswer of(Reorganisation done, List<Obstacle> obstacles, Shown shown) {
        var undone = done.undone();
        return new ReorganisationAnswer(
                done.id().value(),
                done.kind(),
                done.issuer().value(),
                done.decision().number(),
                done.decision().decidedOn(),
                done.decision().effectiveOn(),
                done.decision().legalBasis(),
                done.units().entrySet().stream()
                        .map(unit -> new Taking(unit.getKey().value(), unit.getValue()))
                        .toList(),
                said(done.lines(), Line.Tone.DEED, shown),
                said(done.lines(), Line.Tone.WARNING, shown),
                done.by(),
                done.at(),
                undone == null ? null : undone.at(),
                obstacles.stream().map(each -> Followed.of(each, shown)).toList());
    }

    static List<String> said(List<Line> lines, Line.Tone tone, Shown shown) {
        return lines.stream()
                .filter(line -> line.tone() == tone)
                .map(shown::line)
                .toList();
    }

    @Schema(name = "ReorganisedUnit")
    record Taking(
            UUID id,
            @Schema(description = "By the name of then") String name) {}

    /** What follows from it. */
    @Schema(name = "ReorganisationObstacle")
    record Followed(
            @Schema(example = "MEETINGS") Obstacle.Code code,

            @Schema(description = "Name of the unit or number of the decision; empty when the count says it")
            String what,

            int count,
            @Schema(description = "The same as a sentence") String text) {
        static Followed of(Obstacle obstacle, Shown shown) {
            return new Followed(obstacle.code(), obstacle.what(), obstacle.count(), shown.obstacle(obstacle));
        }
    }

    /** What it would come to. */
    @Schema(name = "ReorganisationPlan")
    record Planned(
            List<String> deeds,
            List<String> warnings,

            @Schema(description = "Send it back as \"seen\" to run")
            String seen) {}
}
