package vn.chiboso.membership.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.WithdrawReadiness;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.ReadinessRefusal;

@Service
class WithdrawReadinessService implements WithdrawReadiness {
    private final ReadinessDesk desk;
    private final ReadinessNotes notes;
    private final Clock clock;

    WithdrawReadinessService(ReadinessDesk desk, ReadinessNotes notes, Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void withdraw(Actor actor, ReadinessNoteId id, @Nullable ReadinessNoteId seen) {
        var member = desk.own(actor).person().id();
        notes.lock(member);
        var last = notes.last(member).orElseThrow(ReadinessRefusal::nothingSaid);
        if (last.id().equals(id)) {
            return; // sent twice
        }
        if (!last.id().equals(seen)) {
            throw ReadinessRefusal.stale();
        }
        var withdrawn = last.withdrawn(id, actor.name(), desk.today());
        notes.add(withdrawn, desk.catalogue().skills(), actor.account(), clock.instant());
    }
}
