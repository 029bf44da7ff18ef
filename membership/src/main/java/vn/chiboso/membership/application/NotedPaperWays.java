package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.readiness.Answers;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.SkillCatalogue;

/** From the last note of each; a note before a withdrawal is read for no day any more. */
@Service
class NotedPaperWays implements PaperWays {
    private final Rolls rolls;
    private final ReadinessNotes notes;
    private final Rules rules;

    NotedPaperWays(Rolls rolls, ReadinessNotes notes, Rules rules) {
        this.rolls = rolls;
        this.notes = notes;
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public Ways of(UnitId branch, LocalDate day) {
        var people = rolls.of(branch, day).stream()
                .filter(person -> person.unit().equals(branch) && person.status() != MemberStatus.HOSTED)
                .collect(Collectors.toMap(MemberView::id, MemberView::fullName));
        var asked = new SkillCatalogue(rules.all(), day).skills();
        var paper = new HashSet<MemberId>();
        var helps = new ArrayList<Help>();
        notes.last(people.keySet())
                .values()
                .forEach(last -> on(last, day).ifPresent(answers -> {
                    var helper = answers.helper();
                    var here = helper != null && people.containsKey(helper) ? answers : answers.withoutHelper();
                    if (here.needsPaper(asked)) {
                        paper.add(last.member());
                    }
                    if (here.helper() != null) {
                        var device = here.device();
                        var name = people.getOrDefault(last.member(), "");
                        helps.add(new Help(last.member(), name, here.helper(), device != null && !device.opensPages()));
                    }
                }));
        return new Ways(paper, helps);
    }

    private Optional<Answers> on(ReadinessNote last, LocalDate day) {
        if (last.kind() == ReadinessNote.Kind.WITHDRAWN) {
            return Optional.empty();
        }
        if (!last.on().isAfter(day)) {
            return Optional.of(last.answers());
        }
        return notes.of(last.member()).stream()
                .takeWhile(note -> note.kind() != ReadinessNote.Kind.WITHDRAWN)
                .filter(note -> !note.on().isAfter(day))
                .map(ReadinessNote::answers)
                .findFirst();
    }
}
