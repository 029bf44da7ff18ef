package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RecordReadiness;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.Answers;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.ReadinessRefusal;

@Service
class RecordReadinessService implements RecordReadiness {
    private final ReadinessDesk desk;
    private final ReadinessNotes notes;
    private final Clock clock;

    RecordReadinessService(ReadinessDesk desk, ReadinessNotes notes, Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Actor actor, Command command) {
        var seen = desk.require(actor, command.member());
        if (!seen.own() && !command.consent()) {
            throw ReadinessRefusal.consent();
        }
        requireHelper(seen, command);
        var answers = new Answers(
                command.device(), command.connection(), command.skills(), command.paper(), command.helper());
        var note = ReadinessNote.asked(command.id(), command.member(), answers, seen.own(), actor.name(), desk.today());
        notes.lock(command.member());
        var last = notes.last(command.member()).orElse(null);
        if (last != null && last.id().equals(command.id())) {
            return; // sent twice
        }
        if (!Objects.equals(last == null ? null : last.id(), command.seen())) {
            throw ReadinessRefusal.stale();
        }
        notes.add(note, desk.catalogue().skills(), actor.account(), clock.instant());
    }

    private void requireHelper(ReadinessDesk.Seen seen, Command command) {
        var helper = command.helper();
        if (helper == null) {
            return;
        }
        if (desk.people(seen.person().unit()).stream()
                .noneMatch(person -> person.id().equals(helper))) {
            throw ReadinessRefusal.helperElsewhere();
        }
        // who helps already was asked then; whoever comes in their place has to be asked as well
        var before = notes.last(command.member()).map(note -> note.answers().helper());
        if (!command.helperAgreed() && !helper.equals(before.orElse(null))) {
            throw ReadinessRefusal.helperNotAgreed();
        }
    }
}
