package vn.chiboso.membership.domain.dues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What members of a branch owe for a month: the numbers in force on its first day (01-QĐ/TW ngày 03/02/2026). A proposal; the branch
 * decides what it collects.
 *
 * @param region of the minimum wage, from the branch or the nearest unit above that states one; null when none does
 */
public record Tariff(DuesRules rules, @Nullable Integer region, YearMonth month) {
    private static final int PERCENT_DIGITS = 2;

    /** Party age exempts by rule, whatever was declared; then what was declared counts. */
    public Assessment assess(DuesPayer payer) {
        var years = exemptingYears();
        var time = payer.partyTime();
        if (years.isPresent() && time != null && time.years(day()) >= years.get()) {
            return Assessment.exempt(ExemptReason.PARTY_AGE, years.get());
        }
        var declared = payer.declaration();
        if (declared == null) {
            return Assessment.unknown(Assessment.Ground.UNDECLARED, null);
        }
        var code = declared.group().rate();
        if (code == null) {
            var reason = declared.exempt() == null ? ExemptReason.HARDSHIP : declared.exempt();
            return Assessment.exempt(reason, reason == ExemptReason.PARTY_AGE ? years.orElse(0L) : 0);
        }
        return rules.on(code, day())
                .map(rate -> owed(rate, declared))
                .orElseGet(() -> Assessment.unknown(Assessment.Ground.NO_RULE, declared.group()));
    }

    /** Percent of what was collected that stays with the branch; empty when no rule says. */
    public Optional<BigDecimal> branchKeeps() {
        return rules.on(DuesRule.Code.BRANCH_KEEPS, day()).map(DuesRule::amount);
    }

    private Assessment owed(DuesRule rate, DuesDeclaration declared) {
        var group = declared.group();
        if (rate.measure() == DuesRule.Measure.DONG) {
            var fixed = rate.amount().longValueExact();
            return new Assessment(Assessment.Ground.FIXED, group, null, null, fixed, 0, fixed);
        }
        var base = declared.base();
        if (base != null) {
            return share(Assessment.Ground.SHARE_OF_BASE, group, rate.amount(), base, 0);
        }
        if (region == null) {
            return Assessment.unknown(Assessment.Ground.NO_REGION, group);
        }
        return rules.on(DuesRule.Code.minimumWage(region), day())
                .map(wage -> share(
                        Assessment.Ground.SHARE_OF_WAGE,
                        group,
                        rate.amount(),
                        wage.amount().longValueExact(),
                        region))
                .orElseGet(() -> Assessment.unknown(Assessment.Ground.NO_RULE, group));
    }

    private Assessment share(Assessment.Ground ground, DuesGroup group, BigDecimal percent, long of, int at) {
        var exact = percent.multiply(BigDecimal.valueOf(of)).movePointLeft(PERCENT_DIGITS);
        var step = rules.on(DuesRule.Code.ROUNDING, day())
                .map(DuesRule::amount)
                .filter(each -> each.signum() > 0)
                .orElse(BigDecimal.ONE);
        var due = exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        return new Assessment(ground, group, null, percent.stripTrailingZeros(), of, at, due.longValueExact());
    }

    private Optional<Long> exemptingYears() {
        return rules.on(DuesRule.Code.EXEMPT_PARTY_AGE, day())
                .map(rule -> rule.amount().longValue());
    }

    private LocalDate day() {
        return month.atDay(1);
    }
}
