package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.EndHelping;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.ReadinessRefusal;

@Service
class EndHelpingService implements EndHelping {
    private final ReadinessDesk desk;
    private final ReadinessNotes notes;
    private final Clock clock;

    EndHelpingService(ReadinessDesk desk, ReadinessNotes notes, Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void end(Actor actor, ReadinessNoteId id, MemberId helped) {
        var helper = desk.own(actor).person().id();
        if (notes.helpedBy(helper).stream().noneMatch(note -> note.member().equals(helped))) {
            throw ReadinessRefusal.notFound();
        }
        notes.lock(helped);
        var last = notes.last(helped).orElseThrow(ReadinessRefusal::notFound);
        if (!helper.equals(last.answers().helper())) {
            return; // somebody else was found meanwhile
        }
        var ended = last.helpEnded(id, actor.name(), desk.today());
        notes.add(ended, desk.catalogue().skills(), actor.account(), clock.instant());
    }
}
