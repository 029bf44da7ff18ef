package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.RecordAct.Command;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.Mistakes;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.badge.BadgeCheck;
import vn.chiboso.membership.domain.badge.BadgeRules;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;

/** An act as it is asked for, read and looked at in full, so that recording it and looking ahead at it refuse the same. */
@Component
class ActDrafts {
    private final PathSubjects subjects;
    private final PathKeeper keeper;
    private final Paths paths;
    private final BranchRolls rolls;
    private final OutsideFacts outside;
    private final Positions positions;
    private final Rules rules;
    private final Clock clock;

    ActDrafts(
            PathSubjects subjects,
            PathKeeper keeper,
            Paths paths,
            BranchRolls rolls,
            OutsideFacts outside,
            Positions positions,
            Rules rules,
            Clock clock) {
        this.subjects = subjects;
        this.keeper = keeper;
        this.paths = paths;
        this.rolls = rolls;
        this.outside = outside;
        this.positions = positions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What would be recorded.
     *
     * @param path       as locked
     * @param ceremonyOn as the list book says, null when not known
     * @param dismissed  the position that a dismissal ends; null for none
     */
    record Draft(
            UnitId unit,
            Path path,
            Act act,
            @Nullable LocalDate ceremonyOn,
            @Nullable PositionId dismissed) {}

    /**
     * Refuses everything that is wrong with what was typed together.
     *
     * @param unit the branch that answers for the person
     */
    Draft of(UnitId unit, ActId id, Command command) {
        var kind = command.kind();
        if (!kind.isRecordedByHand()) {
            throw PathRefusal.byProcedure();
        }
        var path = paths.lock(command.member());
        if (path.acts().size() != command.seen()) {
            throw PathRefusal.stale();
        }
        var ceremonyOn = rolls.ceremonyOn(command.member());
        var ofDecision = new Mistakes();
        var decision = ofDecision.read(() -> decision(command));
        var mistakes = new Mistakes();
        var on = isDatedByDecision(kind) && !ofDecision.areNone()
                ? null
                : mistakes.read(() -> day(command, decision, path, ceremonyOn));
        if (on != null) {
            mistakes.check(() -> keeper.rules(ceremonyOn, false).requireUntil(kind, on, command.until()));
        }
        mistakes.check(ofDecision::require);
        var dismissed = mistakes.read(() -> dismissed(command, unit, on));
        mistakes.require();
        var act = Act.to(
                        id,
                        kind,
                        Objects.requireNonNull(on),
                        leadsTo(kind, path, unit),
                        command.until(),
                        decision,
                        tidy(command.note()))
                .with(SaidBadge.of(kind, command.badge(), path))
                .criminal(command.criminal() && kind.mayBeCriminal());
        requireFreshNumber(act, unit);
        if (kind == ActKind.WAS_OUTSIDE) {
            outside.require(command.member(), OutsideTimes.told(act));
        }
        new BadgeCheck(new BadgeRules(rules.all())).require(act, path, rolls.decisionOn(command.member()));
        return new Draft(unit, path, act, ceremonyOn, dismissed);
    }

    private @Nullable Decision decision(Command command) {
        var typed = command.decision();
        var decision = command.kind().needsDecision() ? typed.needed() : typed.decision();
        if (decision != null && decision.signedOn().isAfter(LocalDate.now(clock))) {
            throw PathRefusal.signedLater();
        }
        return decision;
    }

    private static boolean isDatedByDecision(ActKind kind) {
        return kind == ActKind.ADMITTED || kind == ActKind.BADGE_AWARDED;
    }

    /** Some days are not chosen: official is the day probation ended; admitted, and awarded a badge, the day of the decision. */
    private LocalDate day(Command command, @Nullable Decision decision, Path path, @Nullable LocalDate ceremonyOn) {
        if (isDatedByDecision(command.kind()) && decision != null) {
            return decision.signedOn();
        }
        var due = command.kind() == ActKind.BECAME_OFFICIAL
                ? keeper.rules(ceremonyOn, false).officialDue(path)
                : null;
        var day = due != null ? due : command.on();
        if (day == null) {
            throw PathRefusal.dayMissing();
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw due == null ? PathRefusal.future() : PathRefusal.probationRuns(due);
        }
        return day;
    }

    /** Whoever holds a position here is dismissed from one that is named. */
    private @Nullable PositionId dismissed(Command command, UnitId unit, @Nullable LocalDate on) {
        if (command.kind() != ActKind.DISMISSED || on == null) {
            return null;
        }
        var held = positions.on(unit, on).stream()
                .filter(each -> each.member().equals(command.member()))
                .map(HeldPosition::id)
                .toList();
        var named = command.position();
        if (named == null ? !held.isEmpty() : !held.contains(named)) {
            throw PathRefusal.positionMissing();
        }
        return named;
    }

    private @Nullable UnitId leadsTo(ActKind kind, Path path, UnitId unit) {
        return switch (kind) {
            case ADMITTED -> unit;
            case CEREMONY_HELD ->
                path.last(ActKind.ADMITTED)
                        .map(act -> subjects.standing(Objects.requireNonNull(act.unit())))
                        .orElse(unit);
            default -> null;
        };
    }

    private void requireFreshNumber(Act act, UnitId unit) {
        var decision = act.decision();
        var guarded = !act.kind().rivals().isEmpty();
        if (decision != null && guarded && paths.isDecisionTaken(decision, unit, act.kind())) {
            throw PathRefusal.numberTaken(decision.number());
        }
    }

    private static @Nullable String tidy(@Nullable String text) {
        var tidy = text == null ? "" : Folding.tidy(text);
        return tidy.isEmpty() ? null : tidy.substring(0, Math.min(tidy.length(), 500));
    }
}
