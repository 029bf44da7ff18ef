package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.ListMyBranches;
import vn.chiboso.evaluation.application.port.in.ShowBranchScores;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Access;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

@Service
class BranchScoresService implements ShowBranchScores, ListMyBranches {
    private static final int MONTHS = 12;

    private final Scorecards cards;
    private final CriteriaSets sets;
    private final MeetingEvidence evidence;
    private final People people;
    private final Tree tree;
    private final Clock clock;

    BranchScoresService(
            Scorecards cards, CriteriaSets sets, MeetingEvidence evidence, People people, Tree tree, Clock clock) {
        this.cards = cards;
        this.sets = sets;
        this.evidence = evidence;
        this.people = people;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitView> of(Actor actor) {
        return people.branchesOf(actor, LocalDate.now(clock)).stream()
                .map(tree::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public View of(UnitId branch, Actor actor) {
        var today = LocalDate.now(clock);
        var access = new Access(people.standing(actor, branch, today));
        access.requireRead(ScorecardState.ADOPTED);
        var unit = tree.find(branch).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        var to = YearMonth.from(today);
        var from = to.minusMonths(MONTHS - 1);
        var all = cards.ofUnit(branch, from, to);
        var scores = all.stream()
                .filter(card -> access.mayRead(card.state()))
                .map(BranchScoresService::score)
                .toList();
        var bands = sets.inForce(unit.path(), today)
                .orElseThrow(() -> new EvaluationRefusal(Reason.NO_SET_IN_FORCE, today))
                .bands();
        return new View(unit, from, to, bands, scores, access.mayScore() ? unscored(branch, all, today) : List.of());
    }

    private List<MeetingSummary> unscored(UnitId branch, List<Scorecard> cards, LocalDate today) {
        var done = cards.stream()
                .filter(card -> card.state() != ScorecardState.DRAFT)
                .map(card -> card.head().meeting())
                .collect(Collectors.toSet());
        return evidence.ofBranch(branch, today.minusMonths(2), today).stream()
                .filter(Unscored::isScorable)
                .filter(meeting -> !done.contains(meeting.id()))
                .toList();
    }

    private static Score score(Scorecard card) {
        var head = card.head();
        var official = card.official().orElse(null);
        return new Score(
                head.meeting(),
                head.month(),
                head.day(),
                head.kind(),
                card.state(),
                card.progress().total(),
                card.progress().grade(),
                official == null ? null : official.points(),
                official == null ? null : official.grade());
    }
}
