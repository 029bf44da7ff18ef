package vn.chiboso.membership.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.dues.Assessment.Ground;
import vn.chiboso.membership.domain.path.PartyTime;

class TariffTests {
    private static final MemberId MEMBER = new MemberId(new UUID(2, 1));
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "INSURED, 8500000, 85000, SHARE_OF_BASE",
        "ON_BENEFIT, 6000000, 60000, SHARE_OF_BASE",
        "PENSIONER, 5000000, 25000, SHARE_OF_BASE",
        "STUDENT, , 5000, FIXED",
        "UNINSURED, , 12420, SHARE_OF_WAGE",
        "AGED, , 8280, SHARE_OF_WAGE",
    })
    void everyGroupOwesItsShare(DuesGroup group, @Nullable Long base, long due, Ground ground) {
        var owed = at(3, NOVEMBER).assess(payer(null, declared(group, base)));
        assertThat(owed.ground()).isEqualTo(ground);
        assertThat(owed.due()).isEqualTo(due);
        assertThat(owed.group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"1, 15930", "2, 14190", "3, 12420", "4, 11100"})
    void whoPaysByRegionPaysByTheRegionOfTheBranch(int region, long due) {
        assertThat(at(region, NOVEMBER)
                        .assess(payer(null, declared(DuesGroup.UNINSURED, null)))
                        .due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, 2026-01, 3000",
        "STUDENT, 2026-02, 5000",
        "UNINSURED, 2026-01, 2000",
        "UNINSURED, 2026-02, 11100",
        "UNINSURED, 2027-12, 11100",
        "UNINSURED, 2028-01, 18500",
        "AGED, 2027-12, 7400",
        "AGED, 2028-01, 11100",
    })
    void theNumbersChangeWithTheMonthsFirstDay(DuesGroup group, YearMonth month, long due) {
        assertThat(at(4, month).assess(payer(null, declared(group, null))).due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 3000",
        "2026-02-01, 5000",
    })
    void aNumberHoldsToItsLastDay(LocalDate day, int amount) {
        assertThat(Seeds.RULES.on(DuesRule.Code.STUDENT, day).orElseThrow().amount())
                .isEqualByComparingTo(String.valueOf(amount));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 0.3", "2028-01-01, 0.5"})
    void theStepOf2028BeginsOnItsFirstDay(LocalDate day, BigDecimal percent) {
        assertThat(Seeds.RULES.on(DuesRule.Code.UNINSURED, day).orElseThrow().amount())
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"1976-11-01, EXEMPT", "1976-11-02, SHARE_OF_BASE", "1976-10-31, EXEMPT"})
    void fiftyYearsOfPartyAgeOnTheFirstOfTheMonthExempt(LocalDate decision, Ground ground) {
        var pensioner = declared(DuesGroup.PENSIONER, 5_000_000L);
        assertThat(at(4, NOVEMBER).assess(payer(decision, pensioner)).ground()).isEqualTo(ground);
    }

    @Test
    void partyAgeExemptsWithoutADeclarationAndSaysWhy() {
        var owed = at(null, NOVEMBER).assess(payer(LocalDate.of(1970, 2, 3), null));
        assertThat(owed)
                .isEqualTo(new Assessment(Ground.EXEMPT, DuesGroup.EXEMPT, ExemptReason.PARTY_AGE, null, 50, 0, 0));
    }

    @Test
    void partyAgeExemptedNobodyBeforeTheRule() {
        var pensioner = declared(DuesGroup.PENSIONER, 5_000_000L);
        var owed = at(4, YearMonth.of(2026, 1)).assess(payer(LocalDate.of(1970, 2, 3), pensioner));
        assertThat(owed.due()).isEqualTo(25_000);
    }

    @Test
    void aDeclaredExemptionOwesNothing() {
        var exempt = new DuesDeclaration(
                id(), MEMBER, NOVEMBER, DuesGroup.EXEMPT, null, ExemptReason.HARDSHIP, "NQ 11", false, "Vũ Văn Hùng");
        var owed = at(null, NOVEMBER).assess(payer(LocalDate.of(2010, 5, 4), exempt));
        assertThat(owed.due()).isZero();
        assertThat(owed.exempt()).isEqualTo(ExemptReason.HARDSHIP);
        assertThat(owed.isKnown()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndNotGuessed() {
        assertThat(at(4, NOVEMBER).assess(payer(null, null)).ground()).isEqualTo(Ground.UNDECLARED);
        assertThat(at(null, NOVEMBER)
                        .assess(payer(null, declared(DuesGroup.AGED, null)))
                        .ground())
                .isEqualTo(Ground.NO_REGION);
        assertThat(at(4, YearMonth.of(2026, 1))
                        .assess(payer(null, declared(DuesGroup.ON_BENEFIT, 1L)))
                        .ground())
                .isEqualTo(Ground.NO_RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8555550, 85556",
        "1, 8555549, 85555",
        "1000, 8555550, 86000",
        "1000, 8549999, 85000",
        "500, 25000, 500"
    })
    void amountsAreRoundedHalfUpToTheStepOfTheRule(String step, long base, long due) {
        var rules = new ArrayList<>(Seeds.RULES.rules());
        rules.removeIf(r -> r.code() == DuesRule.Code.ROUNDING);
        rules.add(Seeds.row(DuesRule.Code.ROUNDING, DuesRule.Measure.DONG, step, "2010-06-01", null));
        var tariff = new Tariff(new DuesRules(rules), 4, NOVEMBER);
        assertThat(tariff.assess(payer(null, declared(DuesGroup.INSURED, base))).due())
                .isEqualTo(due);
    }

    @Test
    void theBranchKeepsWhatTheRuleOfTheMonthSays() {
        assertThat(at(4, NOVEMBER).branchKeeps())
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("70"));
        assertThat(at(4, YearMonth.of(2026, 1)).branchKeeps()).isEmpty();
    }

    private static Tariff at(@Nullable Integer region, YearMonth month) {
        return new Tariff(Seeds.RULES, region, month);
    }

    private static DuesPayer payer(@Nullable LocalDate decision, @Nullable DuesDeclaration declaration) {
        return new DuesPayer(MEMBER, "Vũ Văn Hùng", decision == null ? null : PartyTime.since(decision), declaration);
    }

    private static DuesDeclaration declared(DuesGroup group, @Nullable Long base) {
        return new DuesDeclaration(id(), MEMBER, YearMonth.of(2020, 1), group, base, null, "", true, "Vũ Văn Hùng");
    }

    private static DuesDeclarationId id() {
        return new DuesDeclarationId(new UUID(3, 1));
    }
}
