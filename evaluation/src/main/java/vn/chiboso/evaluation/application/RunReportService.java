package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.in.CorrectReport;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportAccess;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.evaluation.domain.report.ReportMonths;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;

@Service
class RunReportService implements RunReport, CorrectReport {
    private static final int LONGEST_REASON = 1000;

    private final Reports reports;
    private final ReportIssuing issuing;
    private final ReportCalendar calendar;
    private final People people;
    private final Tree tree;
    private final Clock clock;

    RunReportService(
            Reports reports, ReportIssuing issuing, ReportCalendar calendar, People people, Tree tree, Clock clock) {
        this.reports = reports;
        this.issuing = issuing;
        this.calendar = calendar;
        this.people = people;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ReportId run(UnitId commune, YearMonth month, Actor actor) {
        var unit = commune(commune, actor);
        var now = clock.instant();
        ReportMonths.require(month, tree.firstDay(commune).orElse(null), YearMonth.now(clock));
        var latest = reports.latest(commune, month).filter(MonthlyReport::isFrozen);
        if (latest.isPresent()) {
            return latest.get().id();
        }
        if (calendar.dueAt(month).isAfter(now)) {
            return issuing.tryOut(unit, month, actor.name(), now).id();
        }
        return issuing.freeze(unit, month, new ReportMaking.Making(1, null, actor.name(), now))
                .or(() -> reports.latest(commune, month))
                .orElseThrow()
                .id();
    }

    @Override
    @Transactional
    public ReportId correct(UnitId commune, YearMonth month, String reason, Actor actor) {
        var unit = commune(commune, actor);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new EvaluationRefusal(Reason.REASON_MISSING);
        }
        var latest = reports.latest(commune, month)
                .filter(MonthlyReport::isFrozen)
                .orElseThrow(() -> new EvaluationRefusal(Reason.NOT_FROZEN));
        var making = new ReportMaking.Making(latest.issue() + 1, reason.strip(), actor.name(), clock.instant());
        return issuing.freeze(unit, month, making)
                .orElseThrow(() -> new EvaluationRefusal(Reason.STALE))
                .id();
    }

    private UnitView commune(UnitId commune, Actor actor) {
        new ReportAccess(people.standing(actor, commune, LocalDate.now(clock))).requireRun();
        return tree.find(commune)
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
    }
}
