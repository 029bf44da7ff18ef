package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.domain.path.Stage;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.events.RollChanged;

@Service
class SetStatusService implements SetStatus {
    private final RollKeepers keepers;
    private final HandEntries entries;
    private final Rolls published;
    private final BranchRolls rolls;
    private final PathKeeper paths;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetStatusService(
            RollKeepers keepers,
            HandEntries entries,
            Rolls published,
            BranchRolls rolls,
            PathKeeper paths,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keepers = keepers;
        this.entries = entries;
        this.published = published;
        this.rolls = rolls;
        this.paths = paths;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void set(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        var unit = published
                .find(command.member(), today)
                .orElseThrow(PersonRefusal::notFound)
                .unit();
        keepers.requireKeeper(actor, unit);
        if (actor.is(command.member())) {
            throw PathRefusal.own();
        }
        if (command.from().isAfter(today)) {
            throw PersonRefusal.future("from", command.from());
        }
        rolls.lock(unit);
        // an act holds the person, not the branch: nothing is decided on a path that somebody else is adding to
        var path = paths.lock(command.member());
        var kept = rolls.entry(command.member(), unit, today).orElseThrow(PersonRefusal::notFound);
        if (kept.status() == command.status()) {
            return;
        }
        requireNoAct(path.stage(), kept.status(), command);
        var present = rolls.history(command.member(), unit).statuses().getFirst();
        if (command.from().isBefore(present.from())) {
            throw PersonRefusal.backdated(present.from());
        }
        entries.check(new RollEntry(
                kept.id(),
                kept.version(),
                kept.book(),
                command.status(),
                kept.positions(),
                kept.group(),
                kept.outside()));
        if (!rolls.correct(command.member(), kept.book(), command.version())) {
            throw PersonRefusal.stale();
        }
        var basis = command.basis() == null || command.basis().isBlank() ? null : Folding.tidy(command.basis());
        paths.note(actor, path, command.status(), command.from(), basis);
        events.publishEvent(new RollChanged(unit, today, 0, 1));
    }

    /** A list book says how people stand ({@link Stage#actFor}). What exempts is written down too. */
    private static void requireNoAct(Stage stage, MemberStatus kept, Command command) {
        var act = kept == MemberStatus.SUSPENDED
                ? Optional.of(ActKind.SUSPENSION_LIFTED)
                : stage.actFor(command.status());
        if (act.isPresent()) {
            throw PersonRefusal.byAct(act.get());
        }
        if (command.status() == MemberStatus.EXEMPT
                && (command.basis() == null || command.basis().isBlank())) {
            throw PersonRefusal.basisMissing();
        }
    }
}
