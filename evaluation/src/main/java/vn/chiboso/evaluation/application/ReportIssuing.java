package vn.chiboso.evaluation.application;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.ReportRenderer;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.events.MonthlyReportFrozen;
import vn.chiboso.membership.api.UnitView;

/** Makes, renders and keeps one issue of a report, in one transaction of its own. */
@Service
class ReportIssuing {
    private final ReportMaking making;
    private final Reports reports;
    private final ReportRenderer renderer;
    private final Wording wording;
    private final People people;
    private final ApplicationEventPublisher events;

    ReportIssuing(
            ReportMaking making,
            Reports reports,
            ReportRenderer renderer,
            Wording wording,
            People people,
            ApplicationEventPublisher events) {
        this.making = making;
        this.reports = reports;
        this.renderer = renderer;
        this.wording = wording;
        this.people = people;
        this.events = events;
    }

    /** A frozen issue; empty when somebody else made that issue first. */
    @Transactional
    public Optional<MonthlyReport> freeze(UnitView commune, YearMonth month, ReportMaking.Making how) {
        var report = making.make(commune, month, how);
        if (!keep(report)) {
            return Optional.empty();
        }
        reports.dropProvisional(commune.id(), month);
        events.publishEvent(new MonthlyReportFrozen(
                report.id(),
                commune.id(),
                month,
                report.branches(),
                report.scored(),
                people.officersOf(commune.id(), Days.of(how.at()))));
        return Optional.of(report);
    }

    /** The provisional table instead of the one before; nobody is told. */
    @Transactional
    public MonthlyReport tryOut(UnitView commune, YearMonth month, String by, Instant at) {
        reports.dropProvisional(commune.id(), month);
        var report = making.make(commune, month, new ReportMaking.Making(MonthlyReport.PROVISIONAL, null, by, at));
        keep(report);
        return report;
    }

    private boolean keep(MonthlyReport report) {
        var sheet = new ReportSheets(wording).of(report);
        return reports.add(report, renderer.xlsx(sheet), renderer.pdf(sheet));
    }
}
