package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.PersonAccounts;
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
    private static final String ACCOUNT = "membership.personal.account";

    /** What nobody above reads of a person: commitments with their reviews, what tells an income, how they take part, and who looked. */
    private static final Set<String> OWN_ONLY = Set.of(
            "membership.personal.handbook",
            "membership.personal.dues",
            "membership.personal.readiness",
            "bootstrap.personal");

    private final List<PersonalRecords> records;
    private final List<AccountRecords> accountRecords;
    private final PersonAccounts accounts;
    private final Merges merges;
    private final Units units;
    private final Clock clock;

    PersonalFiles(
            List<PersonalRecords> records,
            List<AccountRecords> accountRecords,
            PersonAccounts accounts,
            Merges merges,
            Units units,
            Clock clock) {
        this.records = records;
        this.accountRecords = accountRecords;
        this.accounts = accounts;
        this.merges = merges;
        this.units = units;
        this.clock = clock;
    }

    /** For an officer: without what only the person reads, and without what the person did and wrote, here or in units elsewhere. */
    PersonalFile forOfficer(MemberView person, Locale reader) {
        var account = byAccount(accounts.of(person.id()), reader)
                .filter(section -> section.code().equals(ACCOUNT));
        var told = Stream.concat(byPerson(person.id(), reader), account)
                .filter(section -> !OWN_ONLY.contains(section.code()));
        return file(person, told);
    }

    /** For the person. */
    PersonalFile of(MemberView person, Locale reader) {
        return file(person, whole(person.id(), reader));
    }

    /** For a person whose place on every roll was taken back: what is kept is theirs to see all the same. */
    PersonalFile ofNobodysMember(Actor actor, MemberId person, Locale reader) {
        return new PersonalFile(person, actor.name(), "", LocalDate.now(clock), inOrder(whole(person, reader)));
    }

    private Stream<PersonalSection> whole(MemberId person, Locale reader) {
        return Stream.concat(byPerson(person, reader), byAccount(accounts.of(person), reader));
    }

    private Stream<PersonalSection> byPerson(MemberId person, Locale reader) {
        return records.stream()
                .flatMap(each -> each.of(person, reader).stream())
                .map(section -> withMerged(section, person, reader));
    }

    private PersonalFile file(MemberView person, Stream<PersonalSection> told) {
        var sections = inOrder(told);
        var unitName = units.find(person.unit()).map(UnitView::name).orElse("");
        return new PersonalFile(person.id(), person.fullName(), unitName, LocalDate.now(clock), sections);
    }

    /** Of an account that is nobody's. */
    PersonalFile ofAccount(Actor actor, Locale reader) {
        var sections = inOrder(byAccount(List.of(actor.account()), reader));
        return new PersonalFile(null, actor.name(), "", LocalDate.now(clock), sections);
    }

    private Stream<PersonalSection> byAccount(List<AccountId> own, Locale reader) {
        return accountRecords.stream().flatMap(each -> each.of(own, reader).stream());
    }

    /** Own sections first, then those of the other modules, by their code; of one code there is one. */
    private static List<PersonalSection> inOrder(Stream<PersonalSection> sections) {
        Map<String, PersonalSection> byCode = new LinkedHashMap<>();
        sections.forEach(section -> byCode.merge(section.code(), section, PersonalFiles::together));
        return byCode.values().stream()
                .sorted(Comparator.comparing((PersonalSection s) -> !s.code().startsWith("membership."))
                        .thenComparing(PersonalSection::code))
                .toList();
    }

    private static PersonalSection together(PersonalSection one, PersonalSection other) {
        var facts = new ArrayList<>(one.facts());
        facts.addAll(other.facts());
        return one.with(facts);
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
