package vn.chiboso.evaluation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportCalendarTests {
    private final ReportCalendar calendar = new ReportCalendar(10, LocalTime.of(8, 0), 8);

    @Test
    void theReportIsDueOnDayTenAtEightInVietnam() {
        assertThat(calendar.dueAt(YearMonth.of(2026, 11))).isEqualTo(Instant.parse("2026-11-10T01:00:00Z"));
        assertThat(calendar.remindAt(YearMonth.of(2026, 11))).isEqualTo(Instant.parse("2026-11-08T01:00:00Z"));
    }

    @Test
    void everyMonthStillMissingIsNamedOldestFirst() {
        var there = Set.of(YearMonth.of(2026, 9));
        var due = Instant.parse("2026-11-10T01:00:00Z");
        assertThat(calendar.missing(YearMonth.of(2026, 8), there, due))
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
        assertThat(calendar.missing(YearMonth.of(2026, 8), there, due.minusSeconds(1)))
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10));
    }

    @Test
    void shortMonthsTakeTheirLastDay() {
        var late = new ReportCalendar(31, LocalTime.NOON, 30);
        assertThat(late.reportDayOf(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void theReminderComesBeforeTheReport() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportCalendar(10, LocalTime.NOON, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportCalendar(0, LocalTime.NOON, 0));
    }
}
