package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.in.FetchReportFile;
import vn.chiboso.evaluation.application.port.in.FindReport;
import vn.chiboso.evaluation.application.port.in.ShowReport;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.report.ReportAccess;
import vn.chiboso.evaluation.domain.report.ReportFormat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
class ReadReportService implements ShowReport, FindReport, FetchReportFile {
    private final Reports reports;
    private final People people;
    private final Clock clock;

    ReadReportService(Reports reports, People people, Clock clock) {
        this.reports = reports;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(ReportId id, Actor actor) {
        var report = reports.find(id).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        var access = access(report.commune(), actor);
        return new View(report, reports.issues(report.commune(), report.month()), access.mayRun());
    }

    @Override
    @Transactional(readOnly = true)
    public ReportId find(UnitId commune, YearMonth month, Actor actor) {
        access(commune, actor);
        return reports.latest(commune, month)
                .orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN))
                .id();
    }

    @Override
    @Transactional(readOnly = true)
    public Download fetch(ReportId id, ReportFormat format, Actor actor) {
        var report = show(id, actor).report();
        var file = reports.file(id, format).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        var issue = report.isFrozen() ? (report.issue() > 1 ? "-lan-" + report.issue() : "") : "-tam-tinh";
        var name = "bao-cao-sinh-hoat-" + report.month() + issue + "."
                + format.name().toLowerCase(Locale.ROOT);
        return new Download(name, format, file);
    }

    private ReportAccess access(UnitId commune, Actor actor) {
        var access = new ReportAccess(people.standing(actor, commune, LocalDate.now(clock)));
        access.requireRead();
        return access;
    }
}
