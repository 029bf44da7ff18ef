package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.events.PersonsParted;
import vn.chiboso.membership.events.RollChanged;

@Service
class UndoMergeService implements UndoMerge {
    private final MergeSides sides;
    private final Merges merges;
    private final MergeAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoMergeService(
            MergeSides sides, Merges merges, MergeAccounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.sides = sides;
        this.merges = merges;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Parted undo(Actor actor, MergeId id) {
        var merge = merges.find(id).orElseThrow(MergeRefusal::notFound);
        sides.requireCharge(actor, sides.place(merge.kept()).orElseThrow(MergeRefusal::notFound));
        sides.requireChargeOfHeir(actor, merge.goneUnit());
        if (merge.undoneAt() != null) {
            throw MergeRefusal.undone();
        }
        merges.lock(merge.kept(), merge.gone());
        if (merges.isFollowed(merge)) {
            throw MergeRefusal.followed();
        }
        var before = accounts.of(merge.kept(), merge.gone());
        merges.undo(merge, actor.name(), clock.instant());
        accounts.tell(actor, before);
        var today = LocalDate.now(clock);
        events.publishEvent(new PersonsParted(merge.gone(), merge.kept(), today));
        events.publishEvent(new RollChanged(merge.unit(), today, 0, 1));
        if (!merge.goneUnit().equals(merge.unit())) {
            events.publishEvent(new RollChanged(merge.goneUnit(), today, 0, 1));
        }
        return new Parted(merge.kept(), merge.gone());
    }
}
