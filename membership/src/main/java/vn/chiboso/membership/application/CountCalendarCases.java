package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.CalendarCases;
import vn.chiboso.membership.application.port.out.OpenCaseCounts;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.OpenCases;

/** Open cases are reckoned by the calendar of the moment, so that a day entered late moves them and nothing that is closed. */
@Service
class CountCalendarCases implements CalendarCases {
    private static final int MONTHS = 12;

    private final OpenCaseCounts counts;

    CountCalendarCases(OpenCaseCounts counts) {
        this.counts = counts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Touched> touchedBy(LocalDate day) {
        var from = day.minusMonths(MONTHS);
        var to = day.plusDays(1);
        var alerts = Stream.of(AlertKind.values())
                .filter(AlertKind::countsWorkingDays)
                .collect(Collectors.toSet());
        return Stream.of(
                        of(OpenCases.Kind.REQUESTS, counts.requests(from, to)),
                        of(OpenCases.Kind.TRANSFERS, counts.transfers(from, to)),
                        of(OpenCases.Kind.PAPERS, counts.papers(from, to)),
                        of(OpenCases.Kind.ALERTS, counts.alerts(alerts)))
                .filter(touched -> touched.count() > 0)
                .toList();
    }

    private static Touched of(OpenCases.Kind kind, int count) {
        return new Touched("membership.rule.cases." + kind, count);
    }
}
