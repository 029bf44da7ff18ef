package vn.chiboso.membership.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuesTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8500000 | 8500000",
                "8.500.000 | 8500000",
                "8 500 000 đ | 8500000",
                "8,500,000 | 8500000",
                "1.234 | 1234",
                "85.000 đồng | 85000",
                "85.000 VND | 85000",
                "0 | 0",
                "1.000.000.000 | 1000000000",
            })
    void amountsAreReadAsPeopleWriteThem(String typed, long amount) {
        assertThat(DuesText.dong(typed, "amount")).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5000 | amount",
                "+5000 | amount",
                "=cmd | amount",
                "=1+1 | amount",
                "năm nghìn | amount",
                "5e6 | amount",
                "1.234,5 | fraction",
                "1234.5 | fraction",
                "1,5 | fraction",
                "1,234 | fraction",
                "85.00 | fraction",
                "1.000.000.001 | too-much",
                "999999999999999 | too-much",
                "99999999999999999999 | fraction",
                "'' | required",
                "' đ' | required",
            })
    void everythingElseIsRefusedByName(String typed, String reason) {
        var refusal = catchThrowableOfType(DuesRefusal.class, () -> DuesText.dong(typed, "base"));
        assertThat(refusal.code()).isEqualTo("membership.refusal.dues." + reason);
        assertThat(refusal.field()).isEqualTo("base");
    }

    @Test
    void percentagesTakeACommaOrAPoint() {
        assertThat(DuesText.number("0,3", DuesRule.Measure.PERCENT)).isEqualByComparingTo("0.3");
        assertThat(DuesText.number("0.5 %", DuesRule.Measure.PERCENT)).isEqualByComparingTo("0.5");
        assertThat(DuesText.number("5.310.000", DuesRule.Measure.DONG)).isEqualByComparingTo("5310000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "1.2345", "một", "=1", ""})
    void noOtherNumberMakesARule(String typed) {
        assertThat(catchThrowableOfType(DuesRefusal.class, () -> DuesText.number(typed, DuesRule.Measure.PERCENT))
                        .field())
                .isEqualTo("amount");
    }
}
