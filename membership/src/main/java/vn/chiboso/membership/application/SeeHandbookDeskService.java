package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeHandbookDesk;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.domain.handbook.HandbookRights;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;

@Service
class SeeHandbookDeskService implements SeeHandbookDesk {
    private final Standings standings;
    private final Rolls rolls;
    private final Units units;
    private final Corrections corrections;
    private final Commitments commitments;
    private final StudyLists studies;
    private final StudyShelf shelf;
    private final AlertDesk alerts;
    private final BranchRolls branchRolls;
    private final Clock clock;

    SeeHandbookDeskService(
            Standings standings,
            Rolls rolls,
            Units units,
            Corrections corrections,
            Commitments commitments,
            StudyLists studies,
            StudyShelf shelf,
            AlertDesk alerts,
            BranchRolls branchRolls,
            Clock clock) {
        this.standings = standings;
        this.rolls = rolls;
        this.units = units;
        this.corrections = corrections;
        this.commitments = commitments;
        this.studies = studies;
        this.shelf = shelf;
        this.alerts = alerts;
        this.branchRolls = branchRolls;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Desk see(Actor actor, @Nullable UnitId asked, @Nullable Integer wanted) {
        var today = LocalDate.now(clock);
        var year = wanted != null && Math.abs(wanted - today.getYear()) <= 1 ? wanted : today.getYear();
        var unit = asked == null ? ownBranch(actor, today) : asked;
        var rights = new HandbookRights(standings.of(actor, unit, today), false, false);
        rights.require(rights.reads());
        // guests are on the roll of their own branch, and their handbook is kept there
        var people = rolls.of(unit, today).stream()
                .filter(p -> p.unit().equals(unit) && p.status() != MemberStatus.HOSTED)
                .toList();
        var names = people.stream().collect(Collectors.toMap(MemberView::id, MemberView::fullName));
        return new Desk(
                unit,
                units.find(unit).map(UnitView::name).orElse(""),
                today,
                year,
                rights.givesStudy(),
                corrections.open(names.keySet()).stream()
                        .map(request -> new Asked(names.getOrDefault(request.member(), ""), request))
                        .toList(),
                promised(people, rights, year),
                studied(unit, people, today),
                rights.givesStudy() ? shelf.of(unit) : List.of());
    }

    private UnitId ownBranch(Actor actor, LocalDate today) {
        return standings.branchesOf(actor, today).stream().findFirst().orElseThrow(HandbookRefusal::notFound);
    }

    /** The committee sees everybody's, who oversees the branch its leaders'. */
    private List<Promised> promised(List<MemberView> roll, HandbookRights rights, int year) {
        var people = roll.stream()
                .filter(person ->
                        new HandbookRights(rights.standing(), false, HandbookReaders.leads(person)).readsCommitments())
                .toList();
        Map<MemberId, Commitment> kept = commitments
                .of(people.stream().map(MemberView::id).toList(), year)
                .stream()
                .collect(Collectors.toMap(Commitment::member, Function.identity()));
        // exempt, away or suspended members are asked for none, nor is who was admitted too late in the year; what they
        // handed in is shown
        var promises = alerts.promises();
        return people.stream()
                .filter(person -> isTold(kept.get(person.id()))
                        || (person.status().isExpectedAtMeetings()
                                && promises.areAskedOf(branchRolls.ceremonyOn(person.id()), year)))
                .map(person -> {
                    var commitment = kept.get(person.id());
                    var told = commitment == null ? List.<Commitment.Entry>of() : commitment.forOthers();
                    return new Promised(
                            person.id(),
                            person.fullName(),
                            told.isEmpty() ? null : told.getLast().step(),
                            commitment != null && commitment.waitsForCommittee());
                })
                .toList();
    }

    private static boolean isTold(@Nullable Commitment commitment) {
        return commitment != null && !commitment.forOthers().isEmpty();
    }

    private List<Studied> studied(UnitId unit, List<MemberView> people, LocalDate today) {
        var since = studies.since(unit, today);
        var done = studies.doneAt(unit).stream()
                .collect(Collectors.groupingBy(
                        StudyDone::item, Collectors.mapping(StudyDone::member, Collectors.toSet())));
        var items = studies.of(unit);
        var questions = studies.questions(items.stream().map(StudyItem::id).toList());
        return items.stream()
                .map(item -> {
                    var have = done.getOrDefault(item.id(), java.util.Set.of());
                    return new Studied(
                            item,
                            questions.getOrDefault(item.id(), List.of()).size(),
                            names(people, p -> have.contains(p.id())),
                            names(
                                    people,
                                    p -> !have.contains(p.id())
                                            && item.isAskedOf(p.status(), since.getOrDefault(p.id(), today))));
                })
                .toList();
    }

    private static List<String> names(List<MemberView> people, Predicate<MemberView> chosen) {
        return people.stream().filter(chosen).map(MemberView::fullName).toList();
    }
}
