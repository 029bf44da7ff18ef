package vn.chiboso.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.in.ListReports;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Reports;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** Reports of a province in which a commune was merged since. */
class ListReportsServiceTests {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UnitView PROVINCE = unit(1, "vn.38.", UnitKind.PROVINCE, "Tỉnh");
    private static final UnitView COMMUNE = unit(2, "vn.38.1.", UnitKind.COMMUNE, "Xã Một");

    private final Reports reports = mock(Reports.class);
    private final ReportingStarts starts = mock(ReportingStarts.class);
    private final People people = mock(People.class);
    private final Tree tree = mock(Tree.class);
    private final ListReports list = new ListReportsService(
            reports,
            starts,
            new ReportCalendar(9, LocalTime.of(8, 0), 7),
            people,
            tree,
            Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), Days.ZONE));

    @Test
    void keepWhatWasFrozenOfACommuneThatWasMergedSince() {
        when(people.inspectedScopes(any(), any())).thenReturn(List.of(PROVINCE));
        when(people.standing(any(), any(), any()))
                .thenReturn(new Standing(PROVINCE.id(), PROVINCE.path(), OCTOBER.atDay(1), null, Set.of(), Set.of()));
        when(starts.all()).thenReturn(Map.of(COMMUNE.id(), OCTOBER));
        when(tree.communesUnder(any())).thenReturn(List.of(COMMUNE));
        when(reports.under(any(), any(), any()))
                .thenReturn(List.of(
                        report(COMMUNE, 1),
                        report(unit(3, "vn.38.1.x.", UnitKind.COMMUNE, "Xã Hai"), 2),
                        report(unit(4, "vn.38.1.y.", UnitKind.COMMUNE, "Xã Ba"), MonthlyReport.PROVISIONAL)));

        var october = list.of(Actor.system(), 2).stream()
                .filter(item -> item.month().equals(OCTOBER))
                .toList();
        assertThat(october).extracting(item -> item.commune().name()).containsExactly("Xã Một", "Xã Hai");
        assertThat(october).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(ListReports.State.FROZEN);
            assertThat(item.mayRun()).isFalse();
        });
    }

    private static MonthlyReport report(UnitView commune, int issue) {
        var due = Instant.parse("2026-10-09T01:00:00Z");
        return new MonthlyReport(
                new ReportId(UUID.randomUUID()),
                commune.id(),
                commune.path(),
                commune.name(),
                "Tỉnh",
                OCTOBER,
                issue,
                null,
                due,
                due,
                "",
                1,
                1,
                List.of());
    }

    private static UnitView unit(int number, String path, UnitKind kind, String name) {
        return new UnitView(new UnitId(new UUID(0, number)), new UnitPath(path), kind, name, null, null, null);
    }
}
