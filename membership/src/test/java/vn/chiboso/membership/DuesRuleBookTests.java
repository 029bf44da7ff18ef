package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.membership.application.port.out.DuesRuleBook;
import vn.chiboso.membership.domain.dues.DuesRule;

/** The numbers that come with the product, on the days between which they change. */
@MembershipSlice
class DuesRuleBookTests {
    @Autowired
    DuesRuleBook book;

    @ParameterizedTest
    @CsvSource({
        "INSURED, 2026-01-31, 1",
        "INSURED, 2026-02-01, 1",
        "ON_BENEFIT, 2026-01-31,",
        "ON_BENEFIT, 2026-02-01, 1",
        "PENSIONER, 2026-02-01, 0.5",
        "STUDENT, 2026-01-31, 3000",
        "STUDENT, 2026-02-01, 5000",
        "UNINSURED, 2026-01-31, 2000",
        "UNINSURED, 2026-02-01, 0.3",
        "UNINSURED, 2027-12-31, 0.3",
        "UNINSURED, 2028-01-01, 0.5",
        "AGED, 2026-02-01, 0.2",
        "AGED, 2027-12-31, 0.2",
        "AGED, 2028-01-01, 0.3",
        "MINIMUM_WAGE_1, 2026-01-01, 5310000",
        "MINIMUM_WAGE_2, 2026-01-01, 4730000",
        "MINIMUM_WAGE_3, 2026-01-01, 4140000",
        "MINIMUM_WAGE_4, 2026-01-01, 3700000",
        "MINIMUM_WAGE_4, 2025-12-31,",
        "EXEMPT_PARTY_AGE, 2026-01-31,",
        "EXEMPT_PARTY_AGE, 2026-02-01, 50",
        "BRANCH_KEEPS, 2026-02-01, 70",
        "ROUNDING, 2026-02-01, 1",
    })
    void theNumberOfTheDayIsKnown(DuesRule.Code code, LocalDate day, @Nullable BigDecimal amount) {
        var found = book.all().on(code, day).map(DuesRule::amount);
        if (amount == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(known -> assertThat(known).isEqualByComparingTo(amount));
        }
    }

    @Test
    void everyNumberSaysWhatItRestsOn() {
        assertThat(book.all().rules())
                .hasSizeGreaterThanOrEqualTo(DuesRule.Code.values().length)
                .allSatisfy(rule -> assertThat(rule.code().measures()).contains(rule.measure()))
                .allSatisfy(rule -> assertThat(rule.legalBasis()).isNotBlank());
    }
}
