package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.ListMonthScores;
import vn.chiboso.evaluation.application.port.in.ListMyCommunes;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.evidence.Case;
import vn.chiboso.evaluation.domain.report.BranchMonth;
import vn.chiboso.evaluation.domain.report.Places;
import vn.chiboso.evaluation.domain.report.ReportAccess;
import vn.chiboso.evaluation.domain.scorecard.ScoreSheet;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.domain.scorecard.ScoredLine;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

@Service
class MonthScoresService implements ListMonthScores, ListMyCommunes {
    private final Scorecards cards;
    private final CriteriaSets sets;
    private final MeetingEvidence evidence;
    private final People people;
    private final Tree tree;
    private final Clock clock;

    MonthScoresService(
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
        return people.inspectedScopes(actor, LocalDate.now(clock)).stream()
                .flatMap(scope -> tree.communesUnder(scope.path()).stream())
                .distinct()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> of(UnitId commune, YearMonth month, Actor actor) {
        new ReportAccess(people.standing(actor, commune, LocalDate.now(clock))).requireRead();
        var unit = tree.find(commune).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        var branches = branches(unit, month);
        var places = Places.of(unit.path(), branches);
        var facts = places.stream()
                .flatMap(place -> evidence.under(place, month).stream())
                .collect(Collectors.groupingBy(each -> each.meeting().unit()));
        var byMeeting = places.stream()
                .flatMap(place -> cards.under(place, month).stream())
                .collect(Collectors.toMap(card -> card.head().meeting(), card -> card));
        return branches.stream()
                .map(branch -> row(branch, facts.getOrDefault(branch.id(), List.of()), byMeeting))
                .toList();
    }

    /** As they stood at the month's end, so far today; a commune founded later has those of today. */
    private List<UnitView> branches(UnitView commune, YearMonth month) {
        var today = LocalDate.now(clock);
        var end = month.atEndOfMonth();
        if (end.isAfter(today)) {
            return tree.branchesUnder(commune.path());
        }
        var then = tree.branchesOf(commune.id(), end);
        return then.isEmpty() ? tree.branchesUnder(commune.path()) : then;
    }

    private Row row(UnitView branch, List<MeetingFacts> facts, Map<MeetingId, Scorecard> byMeeting) {
        var met = BranchMonth.regularOf(facts);
        var card = met == null ? null : byMeeting.get(met.meeting().id());
        if (met == null || card == null) {
            return new Row(branch, met == null ? null : met.meeting(), null, null, null, null, null, null, List.of());
        }
        var official = card.official().orElse(null);
        return new Row(
                branch,
                met.meeting(),
                card.head().id(),
                card.state(),
                card.progress().total(),
                card.progress().grade(),
                official == null ? null : official.points(),
                official == null ? null : official.grade(),
                card.state() == ScorecardState.ADOPTED ? exceeding(card, met) : List.of());
    }

    private List<String> exceeding(Scorecard card, MeetingFacts met) {
        var set = sets.find(card.head().set()).orElseThrow();
        return ScoreSheet.of(set, new Case(met, set.terms(), clock.instant()), card).lines().stream()
                .filter(ScoredLine::exceedsFacts)
                .map(line -> line.criterion().number())
                .toList();
    }
}
