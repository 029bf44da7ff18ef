package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.ListReports;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportAccess;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;

@Service
class ListReportsService implements ListReports {
    private final Reports reports;
    private final ReportingStarts starts;
    private final ReportCalendar calendar;
    private final People people;
    private final Tree tree;
    private final Clock clock;

    ListReportsService(
            Reports reports, ReportingStarts starts, ReportCalendar calendar, People people, Tree tree, Clock clock) {
        this.reports = reports;
        this.starts = starts;
        this.calendar = calendar;
        this.people = people;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(Actor actor, int months) {
        var today = LocalDate.now(clock);
        var scopes = people.inspectedScopes(actor, today);
        if (scopes.isEmpty()) {
            throw new EvaluationRefusal(Reason.NOT_ALLOWED);
        }
        var to = YearMonth.from(today);
        var from = to.minusMonths(Math.clamp(months, 1, 36) - 1L);
        var first = starts.all();
        var items = new ArrayList<Item>();
        for (var scope : scopes) {
            var mayRun = new ReportAccess(people.standing(actor, scope.id(), today)).mayRun();
            var known = reports.under(scope.path(), from, to).stream()
                    .collect(Collectors.toMap(
                            report -> new CommuneMonth(report.commune(), report.month()), report -> report));
            var communes = tree.communesUnder(scope.path());
            for (var commune : communes) {
                var start = first.get(commune.id());
                for (var month = to; start != null && !month.isBefore(from); month = month.minusMonths(1)) {
                    var report = known.get(new CommuneMonth(commune.id(), month));
                    if (report != null || !month.isBefore(start)) {
                        items.add(item(commune, month, report, mayRun));
                    }
                }
            }
            var standing = communes.stream().map(UnitView::id).collect(Collectors.toSet());
            known.values().stream()
                    .filter(report -> report.isFrozen() && !standing.contains(report.commune()))
                    .forEach(report -> items.add(item(gone(report), report.month(), report, false)));
        }
        items.sort(Comparator.comparing(Item::month).reversed());
        return items;
    }

    /** A commune that was merged since, by the name its report has. */
    private static UnitView gone(MonthlyReport report) {
        return new UnitView(
                report.commune(), report.path(), UnitKind.COMMUNE, report.communeName(), null, null, null, false);
    }

    private record CommuneMonth(UnitId commune, YearMonth month) {}

    private Item item(UnitView commune, YearMonth month, @Nullable MonthlyReport report, boolean mayRun) {
        var dueAt = calendar.dueAt(month);
        if (report != null && report.isFrozen()) {
            return new Item(commune, month, State.FROZEN, report, report.dueAt(), report.lateness(), mayRun);
        }
        var late = Duration.between(dueAt, clock.instant());
        if (late.isNegative()) {
            var state = report == null ? State.AHEAD : State.PROVISIONAL;
            return new Item(commune, month, state, report, dueAt, Duration.ZERO, mayRun);
        }
        return new Item(commune, month, State.MISSING, report, dueAt, late, mayRun);
    }
}
