package vn.chiboso.membership.domain.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.dues.DuesRule.Code;
import vn.chiboso.membership.domain.dues.DuesRule.Measure;

/** The numbers as they come with the product. */
final class Seeds {
    static final DuesRules RULES = new DuesRules(List.of(
            row(Code.INSURED, Measure.PERCENT, "1", "2010-06-01", "2026-02-01"),
            row(Code.INSURED, Measure.PERCENT, "1", "2026-02-01", null),
            row(Code.ON_BENEFIT, Measure.PERCENT, "1", "2026-02-01", null),
            row(Code.PENSIONER, Measure.PERCENT, "0.5", "2010-06-01", null),
            row(Code.STUDENT, Measure.DONG, "3000", "2010-06-01", "2026-02-01"),
            row(Code.STUDENT, Measure.DONG, "5000", "2026-02-01", null),
            row(Code.UNINSURED, Measure.DONG, "2000", "2010-06-01", "2026-02-01"),
            row(Code.UNINSURED, Measure.PERCENT, "0.3", "2026-02-01", "2028-01-01"),
            row(Code.UNINSURED, Measure.PERCENT, "0.5", "2028-01-01", null),
            row(Code.AGED, Measure.PERCENT, "0.2", "2026-02-01", "2028-01-01"),
            row(Code.AGED, Measure.PERCENT, "0.3", "2028-01-01", null),
            row(Code.MINIMUM_WAGE_1, Measure.DONG, "5310000", "2026-01-01", null),
            row(Code.MINIMUM_WAGE_2, Measure.DONG, "4730000", "2026-01-01", null),
            row(Code.MINIMUM_WAGE_3, Measure.DONG, "4140000", "2026-01-01", null),
            row(Code.MINIMUM_WAGE_4, Measure.DONG, "3700000", "2026-01-01", null),
            row(Code.EXEMPT_PARTY_AGE, Measure.YEARS, "50", "2026-02-01", null),
            row(Code.BRANCH_KEEPS, Measure.PERCENT, "70", "2026-02-01", null),
            row(Code.ROUNDING, Measure.DONG, "1", "2010-06-01", null)));

    private Seeds() {}

    static DuesRule row(Code code, Measure measure, String amount, String from, @Nullable String to) {
        return new DuesRule(
                code,
                measure,
                new BigDecimal(amount),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "căn cứ");
    }
}
