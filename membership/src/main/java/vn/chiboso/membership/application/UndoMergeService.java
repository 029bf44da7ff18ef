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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoMergeService(MergeSides sides, Merges merges, ApplicationEventPublisher events, Clock clock) {
        this.sides = sides;
        this.merges = merges;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void undo(Actor actor, MergeId id) {
        var merge = merges.find(id).orElseThrow(MergeRefusal::notFound);
        sides.requireCharge(actor, sides.place(merge.kept()).orElseThrow(MergeRefusal::notFound));
        if (merge.undoneAt() != null) {
            throw MergeRefusal.undone();
        }
        merges.lock(merge.kept(), merge.gone());
        if (merges.isFollowed(merge)) {
            throw MergeRefusal.followed();
        }
        merges.undo(merge, actor.name(), clock.instant());
        var today = LocalDate.now(clock);
        events.publishEvent(new PersonsParted(merge.gone(), merge.kept(), today));
        events.publishEvent(new RollChanged(merge.unit(), today, 0, 1));
    }
}
