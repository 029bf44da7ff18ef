package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.application.port.out.Dossiers;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.StudyDone;

@Service
class SeeHandbookService implements SeeHandbook {
    private final HandbookReaders readers;
    private final List<MemberDiary> diaries;
    private final StudyLists studies;
    private final Commitments commitments;
    private final Corrections corrections;
    private final Dossiers dossiers;
    private final Clock clock;

    SeeHandbookService(
            HandbookReaders readers,
            List<MemberDiary> diaries,
            StudyLists studies,
            Commitments commitments,
            Corrections corrections,
            Dossiers dossiers,
            Clock clock) {
        this.readers = readers;
        this.diaries = diaries;
        this.studies = studies;
        this.commitments = commitments;
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member) {
        var seen = readers.of(actor, member);
        var rights = seen.rights();
        var today = LocalDate.now(clock);
        var from = today.minusYears(1).atStartOfDay(clock.getZone()).toInstant();
        return new View(
                seen.person(),
                rights,
                today,
                diaries.stream().flatMap(d -> d.meetings(member, from).stream()).toList(),
                diaries.stream().flatMap(d -> d.tasks(member).stream()).toList(),
                study(seen),
                rights.readsCommitments() ? years(member, rights.own()) : List.of(),
                corrections.of(member),
                dossiers.of(member));
    }

    private List<Study> study(HandbookReaders.Seen seen) {
        var done = studies.doneBy(seen.person().id()).stream()
                .collect(Collectors.toMap(StudyDone::item, Function.identity()));
        return studies.of(seen.person().unit()).stream()
                .map(item -> new Study(item, done.get(item.id())))
                .toList();
    }

    private List<Year> years(MemberId member, boolean own) {
        return commitments.of(member).stream()
                .map(c -> {
                    var entries = own ? c.entries() : c.forOthers();
                    if (!entries.isEmpty()) {
                        return new Year(c.year(), entries.getLast().step());
                    }
                    // nothing to be read here, but perhaps under a record that was made one with it
                    return commitments.beside(member, c.year()).stream()
                                    .allMatch(each -> each.forOthers().isEmpty())
                            ? null
                            : new Year(c.year(), null);
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
