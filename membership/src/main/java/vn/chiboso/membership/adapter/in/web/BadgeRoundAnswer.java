package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.badge.BadgePerson;
import vn.chiboso.membership.domain.badge.BadgeState;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** A page of the list of a round, for programs. */
@Schema(name = "BadgeRound")
record BadgeRoundAnswer(
        UUID unit,
        String unitName,
        LocalDate round,

        @Schema(description = "That may be asked for") List<LocalDate> rounds,

        List<Line> lines,

        @Schema(description = "Go on after this branch; null at the end") @Nullable
        UUID next) {
    static BadgeRoundAnswer of(SeeBadgeRound.View view) {
        return new BadgeRoundAnswer(
                view.unit().value(),
                view.unitName(),
                view.round(),
                view.rounds(),
                view.lines().stream().map(Line::of).toList(),
                view.next() == null ? null : view.next().value());
    }

    @Schema(name = "BadgeLine")
    record Line(
            UUID member,
            String name,
            UUID branch,
            String branchName,
            int years,
            BadgeState state,

            @Schema(description = "Party age on the day of the round", example = "P40Y2M5D")
            Period age,

            @Schema(description = "Null where the years are not full") @Nullable
            LocalDate reachedOn,

            @Schema(description = "End of the wait after a discipline; null where none runs") @Nullable
            LocalDate until,

            @Nullable LocalDate proposedOn,
            @Nullable String decision,
            @Nullable LocalDate handedOn,
            @Nullable String certificate,

            @Schema(description = "DECEASED or MOVED_AWAY; null for who is on the roll") @Nullable
            ActKind gone,

            @Nullable LocalDate goneOn,

            @Schema(description = "On what ground it would be given now")
            BadgeWay way,

            @Schema(description = "What may be recorded next")
            List<ActKind> next) {
        static Line of(BadgeLine line) {
            var person = line.person();
            var award = line.award();
            var paper = award == null ? null : award.decision();
            return new Line(
                    person.member().value(),
                    person.fullName(),
                    person.unit().value(),
                    person.unitName(),
                    line.years(),
                    line.state(),
                    line.age(),
                    line.reachedOn(),
                    line.until(),
                    line.proposedOn(),
                    paper == null ? null : paper.number(),
                    line.handedOn(),
                    line.certificate(),
                    how(person.gone()),
                    person.gone() == null ? null : person.gone().on(),
                    line.way(),
                    line.next());
        }

        private static @Nullable ActKind how(BadgePerson.@Nullable Gone gone) {
            return gone == null ? null : gone.how();
        }
    }
}
