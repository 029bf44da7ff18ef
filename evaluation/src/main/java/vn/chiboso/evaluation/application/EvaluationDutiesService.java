package vn.chiboso.evaluation.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.EvaluationDuties;
import vn.chiboso.evaluation.api.EvaluationDuty;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.report.ReportAccess;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

@Service
class EvaluationDutiesService implements EvaluationDuties {
    private static final Duration FRESH = Duration.ofDays(7);

    private final People people;
    private final MeetingEvidence evidence;
    private final Scorecards cards;
    private final Reports reports;
    private final ReportCalendar calendar;

    EvaluationDutiesService(
            People people, MeetingEvidence evidence, Scorecards cards, Reports reports, ReportCalendar calendar) {
        this.people = people;
        this.evidence = evidence;
        this.cards = cards;
        this.reports = reports;
        this.calendar = calendar;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvaluationDuty> of(Actor actor, Instant now) {
        if (actor.member() == null) {
            return List.of();
        }
        var today = Days.of(now);
        var duties = new ArrayList<EvaluationDuty>();
        for (var branch : people.branchesOf(actor, today)) {
            if (people.standing(actor, branch, today).leads()) {
                duties.addAll(scoresOwed(branch, today));
            }
        }
        for (var scope : people.inspectedScopes(actor, today)) {
            if (new ReportAccess(people.standing(actor, scope.id(), today)).mayRun()) {
                duties.addAll(gradesOwed(scope, today));
                duties.addAll(reportsToRead(scope, today, now));
            }
        }
        return duties;
    }

    private List<EvaluationDuty> scoresOwed(UnitId branch, LocalDate today) {
        return evidence.ofBranch(branch, today.minusMonths(2), today).stream()
                // once the minutes are adopted no vote can be held on the score any more
                .filter(meeting -> Unscored.isScorable(meeting) && meeting.state() != MeetingState.RECORDED)
                .filter(meeting -> cards.of(meeting.id())
                        .map(card -> card.state() == ScorecardState.DRAFT)
                        .orElse(true))
                .map(meeting -> new EvaluationDuty(
                        EvaluationDuty.Kind.SELF_SCORE,
                        meeting.title(),
                        1,
                        calendar.dueAt(meeting.month()),
                        "/evaluation/meetings/" + meeting.id()))
                .toList();
    }

    private List<EvaluationDuty> gradesOwed(UnitView scope, LocalDate today) {
        var count = cards.countUndecided(scope.path(), YearMonth.from(today).minusMonths(2));
        return count == 0
                ? List.of()
                : List.of(new EvaluationDuty(
                        EvaluationDuty.Kind.SET_GRADES, scope.name(), count, null, "/console/scores"));
    }

    private List<EvaluationDuty> reportsToRead(UnitView scope, LocalDate today, Instant now) {
        var month = YearMonth.from(today);
        return reports.under(scope.path(), month.minusMonths(12), month).stream()
                .filter(report -> report.isFrozen() && report.madeAt().isAfter(now.minus(FRESH)))
                .map(report -> new EvaluationDuty(
                        EvaluationDuty.Kind.READ_REPORT,
                        report.communeName(),
                        report.branches(),
                        null,
                        "/console/reports/" + report.id()))
                .toList();
    }
}
