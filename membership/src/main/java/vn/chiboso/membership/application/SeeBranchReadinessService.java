package vn.chiboso.membership.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeBranchReadiness;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.Answers;
import vn.chiboso.membership.domain.readiness.ReadinessFilter;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.SkillCatalogue;
import vn.chiboso.membership.domain.readiness.TakingPart;

@Service
class SeeBranchReadinessService implements SeeBranchReadiness {
    private final ReadinessDesk desk;
    private final ReadinessNotes notes;

    SeeBranchReadinessService(ReadinessDesk desk, ReadinessNotes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId asked, ReadinessFilter filter) {
        var branch = desk.branch(actor, asked);
        var people = desk.people(branch.id());
        var names = people.stream().collect(Collectors.toMap(MemberView::id, MemberView::fullName));
        var catalogue = desk.catalogue();
        var said = notes.last(names.keySet());
        var ways = new EnumMap<TakingPart, Integer>(TakingPart.class);
        var filters = new EnumMap<ReadinessFilter, Integer>(ReadinessFilter.class);
        var lines = people.stream()
                .map(person -> line(person, said.get(person.id()), names, catalogue))
                .toList();
        for (var line : lines) {
            ways.merge(line.reading().way(), 1, Integer::sum);
            for (var each : ReadinessFilter.values()) {
                filters.merge(each, shows(each, line, catalogue) ? 1 : 0, Integer::sum);
            }
        }
        return new View(
                branch.id(),
                branch.name(),
                filter,
                ways,
                filters,
                catalogue.againAfter(),
                List.copyOf(lines.stream()
                        .filter(line -> shows(filter, line, catalogue))
                        .toList()));
    }

    private static boolean shows(ReadinessFilter filter, Line line, SkillCatalogue catalogue) {
        return filter.shows(line.note(), line.helper() != null, catalogue.skills(), catalogue.freshFrom());
    }

    private static Line line(
            MemberView person, @Nullable ReadinessNote note, Map<MemberId, String> names, SkillCatalogue catalogue) {
        var answers = note == null ? Answers.NONE : note.answers();
        var helper = answers.helper() == null ? null : names.get(answers.helper());
        var gone = answers.helper() != null && helper == null;
        var asItIs = gone ? answers.withoutHelper() : answers;
        return new Line(
                person.id(),
                person.fullName(),
                note,
                asItIs.reading(catalogue.skills()),
                asItIs.needsPaper(catalogue.skills()),
                helper,
                answers.needsHelper(helper != null),
                gone);
    }
}
