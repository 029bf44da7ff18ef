package vn.chiboso.membership.application;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeReadiness;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.Answers;
import vn.chiboso.membership.domain.readiness.ReadinessNote;

@Service
class SeeReadinessService implements SeeReadiness {
    private final ReadinessDesk desk;
    private final ReadinessNotes notes;

    SeeReadinessService(ReadinessDesk desk, ReadinessNotes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member) {
        var seen = desk.require(actor, member);
        var unit = seen.person().unit();
        var helpers = new LinkedHashMap<MemberId, String>();
        desk.people(unit).stream()
                .filter(person -> !person.id().equals(member))
                .forEach(person -> helpers.put(person.id(), person.fullName()));
        var history = notes.of(member);
        var last = history.isEmpty() ? null : history.getFirst();
        var answers = last == null ? Answers.NONE : last.answers();
        var gone = answers.helper() != null && !helpers.containsKey(answers.helper());
        var catalogue = desk.catalogue();
        return new View(
                member,
                seen.person().fullName(),
                unit,
                desk.name(unit),
                seen.own(),
                last,
                (gone ? answers.withoutHelper() : answers).reading(catalogue.skills()),
                catalogue.skillsOf(seen.isLeader()),
                helpers,
                gone,
                seen.own() ? history : sinceWithdrawal(history),
                seen.own() ? helped(member, helpers) : List.of());
    }

    private static List<ReadinessNote> sinceWithdrawal(List<ReadinessNote> history) {
        return history.stream()
                .takeWhile(note -> note.kind() != ReadinessNote.Kind.WITHDRAWN)
                .toList();
    }

    /** Only those of the same branch: whoever moved away needs somebody there. */
    private List<Helped> helped(MemberId helper, LinkedHashMap<MemberId, String> fellows) {
        return notes.helpedBy(helper).stream()
                .filter(note -> fellows.containsKey(note.member()))
                .map(note -> new Helped(note.member(), fellows.getOrDefault(note.member(), "")))
                .toList();
    }
}
