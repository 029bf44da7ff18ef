package vn.chiboso.membership.domain.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of the rules on dues, in force for a time.
 *
 * @param validTo first day no longer; null until further notice
 */
public record DuesRule(
        Code code,
        Measure measure,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {
    /** What the number counts. */
    public enum Measure {
        /** Of the declared base or, in groups without one, of the regional minimum wage. */
        PERCENT,
        DONG,
        YEARS
    }

    /** What is ruled. */
    public enum Code {
        INSURED("insured", Measure.PERCENT, Measure.DONG),
        ON_BENEFIT("on-benefit", Measure.PERCENT, Measure.DONG),
        PENSIONER("pensioner", Measure.PERCENT, Measure.DONG),
        STUDENT("student", Measure.DONG),
        UNINSURED("uninsured", Measure.PERCENT, Measure.DONG),
        AGED("aged", Measure.PERCENT, Measure.DONG),
        MINIMUM_WAGE_1("minimum-wage-1", Measure.DONG),
        MINIMUM_WAGE_2("minimum-wage-2", Measure.DONG),
        MINIMUM_WAGE_3("minimum-wage-3", Measure.DONG),
        MINIMUM_WAGE_4("minimum-wage-4", Measure.DONG),
        /** Years of party age from which nothing is owed. */
        EXEMPT_PARTY_AGE("exempt-party-age", Measure.YEARS),
        /** Share of what was collected that stays with the branch. */
        BRANCH_KEEPS("branch-keeps", Measure.PERCENT),
        /** Computed amounts are multiples of this, half up. */
        ROUNDING("rounding", Measure.DONG);

        private final String word;
        private final Set<Measure> measures;

        Code(String word, Measure first, Measure... others) {
            this.word = word;
            this.measures = EnumSet.of(first, others);
        }

        /** As the rules table writes it. */
        public String word() {
            return word;
        }

        /** How it can be counted, first the usual way. */
        public Set<Measure> measures() {
            return Set.copyOf(measures);
        }

        public static Code of(String word) {
            return Arrays.stream(values())
                    .filter(c -> c.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }

        /** The minimum wage of a region, 1 to 4 (Nghị định 293/2025/NĐ-CP). */
        static Code minimumWage(int region) {
            return of("minimum-wage-" + region);
        }
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
