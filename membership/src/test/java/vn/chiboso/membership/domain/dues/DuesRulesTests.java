package vn.chiboso.membership.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.domain.dues.DuesRule.Code;
import vn.chiboso.membership.domain.dues.DuesRule.Measure;

class DuesRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aNewNumberHoldsUntilTheNextKnownOne() {
        var between = Seeds.row(Code.UNINSURED, Measure.PERCENT, "0.4", "2027-06-01", null);
        assertThat(Seeds.RULES.adding(between, TODAY).validTo()).isEqualTo(LocalDate.of(2028, 1, 1));
        var last = Seeds.row(Code.MINIMUM_WAGE_1, Measure.DONG, "5600000", "2027-01-01", null);
        assertThat(Seeds.RULES.adding(last, TODAY).validTo()).isNull();
    }

    @Test
    void thePastIsNotEdited() {
        var yesterday = Seeds.row(Code.STUDENT, Measure.DONG, "6000", "2026-10-31", null);
        assertThat(catchThrowableOfType(DuesRefusal.class, () -> Seeds.RULES.adding(yesterday, TODAY))
                        .code())
                .endsWith("past");
        var thisMonth = Seeds.row(Code.STUDENT, Measure.DONG, "6000", "2026-11-01", null);
        assertThat(Seeds.RULES.adding(thisMonth, TODAY).validFrom()).isEqualTo("2026-11-01");
        var there = Seeds.row(Code.UNINSURED, Measure.PERCENT, "0.9", "2028-01-01", null);
        assertThat(Seeds.RULES.adding(there, TODAY).validFrom()).isEqualTo("2028-01-01");
    }
}
