package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.protection.PersonalFile;

/** Gathers what every module keeps on a person; who may read it was decided before. */
@Component
class PersonalFiles {
    /** What nobody above reads of a person: commitments with their reviews, what tells an income, how they take part, and who looked. */
    private static final Set<String> OWN_ONLY = Set.of(
            "membership.personal.handbook",
            "membership.personal.dues",
            "membership.personal.readiness",
            "bootstrap.personal");

    private final List<PersonalRecords> records;
    private final Merges merges;
    private final Units units;
    private final Clock clock;

    PersonalFiles(List<PersonalRecords> records, Merges merges, Units units, Clock clock) {
        this.records = records;
        this.merges = merges;
        this.units = units;
        this.clock = clock;
    }

    /** For an officer: without what only the person reads. */
    PersonalFile forOfficer(MemberView person, Locale reader) {
        var all = of(person, reader);
        var told = all.sections().stream()
                .filter(section -> !OWN_ONLY.contains(section.code()))
                .toList();
        return new PersonalFile(all.member(), all.name(), all.unitName(), all.on(), told);
    }

    /** Own sections first, then those of the other modules, by their code. */
    PersonalFile of(MemberView person, Locale reader) {
        var sections = records.stream()
                .flatMap(each -> each.of(person.id(), reader).stream())
                .map(section -> withMerged(section, person.id(), reader))
                .sorted(Comparator.comparing((PersonalSection s) -> !s.code().startsWith("membership."))
                        .thenComparing(PersonalSection::code))
                .toList();
        var unitName = units.find(person.unit()).map(UnitView::name).orElse("");
        return new PersonalFile(person.id(), person.fullName(), unitName, LocalDate.now(clock), sections);
    }

    /** Other modules know the records that were made one by the ids of then; what is kept here is read together already. */
    private PersonalSection withMerged(PersonalSection section, MemberId person, Locale reader) {
        var facts = new ArrayList<>(section.facts());
        if (!section.code().startsWith("membership.")) {
            merges.of(person).stream()
                    .map(PersonMerge::gone)
                    .flatMap(gone -> records.stream().flatMap(each -> each.of(gone, reader).stream()))
                    .filter(other -> other.code().equals(section.code()))
                    .map(PersonalSection::facts)
                    .forEach(facts::addAll);
        }
        return facts.size() == section.facts().size() ? section : section.with(facts);
    }
}
