package vn.chiboso.evaluation.domain.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

class ReportMonthsTests {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void beginWithTheCommune() {
        var firstDay = LocalDate.of(2025, 7, 1);
        assertThatCode(() -> ReportMonths.require(YearMonth.of(2025, 7), firstDay, NOW))
                .doesNotThrowAnyException();
        refused(YearMonth.of(2025, 6), firstDay, Reason.MONTH_TOO_EARLY, "07/2025");
    }

    @Test
    void areNeverOlderThanAFormTakes() {
        refused(YearMonth.of(2024, 12), LocalDate.of(1990, 1, 1), Reason.MONTH_TOO_EARLY, "01/2025");
        refused(YearMonth.of(1, 1), null, Reason.MONTH_TOO_EARLY, "01/2025");
        assertThatCode(() -> ReportMonths.require(ReportMonths.EARLIEST, null, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void endWithThePresentOne() {
        assertThatCode(() -> ReportMonths.require(NOW, null, NOW)).doesNotThrowAnyException();
        refused(NOW.plusMonths(1), null, Reason.MONTH_NOT_BEGUN, "2026-12");
    }

    private static void refused(YearMonth month, @Nullable LocalDate firstDay, Reason reason, String said) {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> ReportMonths.require(month, firstDay, NOW))
                .matches(refusal -> refusal.reason() == reason && "month".equals(refusal.field()))
                .matches(refusal -> refusal.args().getFirst().equals(said));
    }
}
