package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.HeldPosition;
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

@Service
class RecordActService implements RecordAct {
    private final PathSubjects subjects;
    private final PathKeeper keeper;
    private final Paths paths;
    private final BranchRolls rolls;
    private final PathEffects effects;
    private final PathClosings closings;
    private final OutsideFacts outside;
    private final Positions positions;
    private final Rules rules;
    private final Clock clock;

    RecordActService(
            PathSubjects subjects,
            PathKeeper keeper,
            Paths paths,
            BranchRolls rolls,
            PathEffects effects,
            PathClosings closings,
            OutsideFacts outside,
            Positions positions,
            Rules rules,
            Clock clock) {
        this.subjects = subjects;
        this.keeper = keeper;
        this.paths = paths;
        this.rolls = rolls;
        this.effects = effects;
        this.closings = closings;
        this.outside = outside;
        this.positions = positions;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ActId record(Actor actor, Command command) {
        var unit = subjects.requireRecorder(actor, command.member());
        var id = command.id() == null ? keeper.newActId() : command.id();
        var owner = paths.owner(id);
        if (owner.isPresent()) {
            return owner.filter(command.member()::equals).map(_ -> id).orElseThrow(PathRefusal::notFound);
        }
        if (!command.kind().isRecordedByHand()) {
            throw PathRefusal.byProcedure();
        }
        var path = paths.lock(command.member());
        if (path.acts().size() != command.seen()) {
            throw PathRefusal.stale();
        }
        var decision = command.decision().decision();
        if (decision != null && decision.signedOn().isAfter(LocalDate.now(clock))) {
            throw PathRefusal.signedLater();
        }
        var ceremonyOn = rolls.ceremonyOn(command.member());
        var on = day(command, decision, path, ceremonyOn);
        var act = Act.to(
                        id,
                        command.kind(),
                        on,
                        leadsTo(command.kind(), path, unit),
                        command.until(),
                        decision,
                        tidy(command.note()))
                .with(SaidBadge.of(command.kind(), command.badge(), path))
                .criminal(command.criminal() && command.kind().mayBeCriminal());
        requireFreshNumber(act, unit);
        if (act.kind() == ActKind.WAS_OUTSIDE) {
            outside.require(command.member(), OutsideTimes.told(act));
        }
        new BadgeCheck(new BadgeRules(rules.all())).require(act, path, rolls.decisionOn(command.member()));
        var dismissed = dismissed(command, unit, act.on());
        effects.follow(keeper.record(actor, path, act, ceremonyOn, false), act, unit);
        dismissed.ifPresent(position -> closings.dismiss(act, position));
        return id;
    }

    /** Some days are not chosen: official is the day probation ended; admitted, and awarded a badge, the day of the decision. */
    private LocalDate day(Command command, @Nullable Decision decision, Path path, @Nullable LocalDate ceremonyOn) {
        if ((command.kind() == ActKind.ADMITTED || command.kind() == ActKind.BADGE_AWARDED) && decision != null) {
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
    private Optional<PositionId> dismissed(Command command, UnitId unit, LocalDate on) {
        if (command.kind() != ActKind.DISMISSED) {
            return Optional.empty();
        }
        var held = positions.on(unit, on).stream()
                .filter(each -> each.member().equals(command.member()))
                .map(HeldPosition::id)
                .toList();
        var named = Optional.ofNullable(command.position());
        if (named.isEmpty() ? !held.isEmpty() : !held.contains(named.get())) {
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
