package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MeetingDays;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.application.port.out.Dossiers;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;

@Service
class SeeHandbookService implements SeeHandbook {
    private final HandbookReaders readers;
    private final List<MemberDiary> diaries;
    private final StudyLists studies;
    private final Commitments commitments;
    private final Corrections corrections;
    private final Dossiers dossiers;
    private final MeetingDays meetingDays;
    private final Clock clock;

    SeeHandbookService(
            HandbookReaders readers,
            List<MemberDiary> diaries,
            StudyLists studies,
            Commitments commitments,
            Corrections corrections,
            Dossiers dossiers,
            MeetingDays meetingDays,
            Clock clock) {
        this.readers = readers;
        this.diaries = diaries;
        this.studies = studies;
        this.commitments = commitments;
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.meetingDays = meetingDays;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member, @Nullable Integer asked) {
        var seen = readers.of(actor, member);
        var rights = seen.rights();
        var today = LocalDate.now(clock);
        var year =
                asked != null && asked <= today.getYear() && asked > today.getYear() - SeeHandbook.YEARS ? asked : null;
        var from = year == null ? today.minusYears(1) : LocalDate.of(year, 1, 1);
        var until = year == null ? today.plusYears(2) : LocalDate.of(year + 1, 1, 1);
        return new View(
                seen.person(),
                rights,
                today,
                year,
                diaries.stream()
                        .flatMap(d -> d.meetings(member, start(from), start(until)).stream())
                        .toList(),
                diaries.stream().flatMap(d -> d.tasks(member).stream()).toList(),
                study(seen),
                rights.readsCommitments() ? years(member, rights.own()) : List.of(),
                corrections.of(member),
                dossiers.of(member),
                meetingDays.of(seen.person().unit(), today).orElse(null));
    }

    private List<Study> study(HandbookReaders.Seen seen) {
        var done = studies.doneBy(seen.person().id()).stream()
                .collect(Collectors.toMap(StudyDone::item, Function.identity()));
        var given = studies.of(seen.person().unit());
        var shown = given.stream().map(StudyItem::id).collect(Collectors.toSet());
        var elsewhere =
                done.keySet().stream().filter(item -> !shown.contains(item)).toList();
        return Stream.concat(
                        given.stream().map(item -> new Study(item, done.get(item.id()), true)),
                        studies.named(elsewhere).stream().map(item -> new Study(item, done.get(item.id()), false)))
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
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
