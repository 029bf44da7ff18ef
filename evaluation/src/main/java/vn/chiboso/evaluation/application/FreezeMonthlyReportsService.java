package vn.chiboso.evaluation.application;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import vn.chiboso.evaluation.application.port.in.FreezeMonthlyReports;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
class FreezeMonthlyReportsService implements FreezeMonthlyReports {
    private final ReportingStarts starts;
    private final Reports reports;
    private final ReportIssuing issuing;
    private final ReportCalendar calendar;
    private final Tree tree;

    FreezeMonthlyReportsService(
            ReportingStarts starts, Reports reports, ReportIssuing issuing, ReportCalendar calendar, Tree tree) {
        this.starts = starts;
        this.reports = reports;
        this.issuing = issuing;
        this.calendar = calendar;
        this.tree = tree;
    }

    @Override
    public void upTo(Instant now) {
        var failures = new ArrayList<RuntimeException>();
        starts.all().forEach((commune, first) -> {
            for (var month : calendar.missing(first, reports.frozenMonths(commune), now)) {
                // one commune's trouble must not keep the others waiting for their report
                try {
                    freeze(commune, month, now);
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
        });
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void freeze(UnitId commune, YearMonth month, Instant now) {
        tree.find(commune)
                .ifPresent(unit -> issuing.freeze(
                        unit,
                        month,
                        new ReportMaking.Making(1, null, Actor.system().name(), now)));
    }
}
