package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.DateProposal.Why;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;

class RegularDayTests {
    private static final WorkingDays VILLAGE = new WorkingDays(List.of(), false);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void withoutAFixedDayTheThirdIsDueAndTheFirstWeekIsInTime() {
        var due = due(DECEMBER, null, VILLAGE);
        assertThat(due.day()).isEqualTo("2026-12-03");
        assertThat(due.latest()).isEqualTo("2026-12-07");
        assertThat(due.fixed()).isFalse();
        assertThat(due.legalBasis()).isEqualTo("50-CT/TW");
    }

    @Test
    void aFixedDayOfTheFirstWeekIsProposedWithItsBasis() {
        var fixed = new MeetingDay(5, "QĐ 12-QĐ/ĐU");
        var due = due(DECEMBER, fixed, VILLAGE);
        assertThat(due.day()).isEqualTo("2026-12-05");
        assertThat(due.latest()).isEqualTo("2026-12-07");
        var proposal = DateProposal.of(MeetingKind.REGULAR, DECEMBER, rules(), fixed, VILLAGE, TODAY);
        assertThat(proposal.day()).isEqualTo("2026-12-05");
        assertThat(proposal.why()).isEqualTo(Why.FIXED);
        assertThat(proposal.legalBasis()).isEqualTo("QĐ 12-QĐ/ĐU");
    }

    @Test
    void aFixedDayAfterTheFirstWeekIsTheLastOneInTime() {
        var due = due(DECEMBER, new MeetingDay(24, null), VILLAGE);
        assertThat(due.day()).isEqualTo("2026-12-24");
        assertThat(due.latest()).isEqualTo("2026-12-24");
        assertThat(due.fixed()).isTrue();
        assertThat(due.legalBasis()).isNull();
    }

    @Test
    void aFixedDayOfRestGivesWayToTheNextWorkingDayOfItsWeek() {
        var fixed = new MeetingDay(13, null); // a Sunday
        assertThat(due(DECEMBER, fixed, VILLAGE).day()).isEqualTo("2026-12-14");
        assertThat(due(DECEMBER, fixed, VILLAGE).latest()).isEqualTo("2026-12-14");
        assertThat(DateProposal.of(MeetingKind.REGULAR, DECEMBER, rules(), fixed, VILLAGE, TODAY)
                        .why())
                .isEqualTo(Why.NEAR_FIXED);
    }

    @Test
    void aFixedDayAtTheEndOfTheMonthStaysInItsMonth() {
        assertThat(due(YearMonth.of(2027, 2), new MeetingDay(28, null), VILLAGE).day())
                .isEqualTo("2027-02-27");
    }

    @Test
    void aFirstWeekOfHolidaysMovesTheLimit() {
        var month = YearMonth.of(2026, 6);
        var off = new WorkingDays(
                month.atDay(1)
                        .datesUntil(month.atDay(9))
                        .map(d -> new DayOff(d, false, "Lễ", "Điều 112"))
                        .toList(),
                false);
        assertThat(due(month, null, off).latest()).isEqualTo("2026-06-09");
    }

    @Test
    void beforeTheRuleNoDayIsDueUnlessOneWasFixed() {
        var then = YearMonth.of(2025, 1);
        assertThat(RegularDay.of(then, new RulesInForce(Map.of()), null, VILLAGE))
                .isEmpty();
        assertThat(RegularDay.of(then, new RulesInForce(Map.of()), new MeetingDay(24, null), VILLAGE))
                .map(RegularDay::day)
                .hasValue(then.atDay(24));
    }

    private static RegularDay due(YearMonth month, @Nullable MeetingDay fixed, WorkingDays days) {
        return RegularDay.of(month, rules(), fixed, days).orElseThrow();
    }

    private static RulesInForce rules() {
        return new RulesInForce(Map.of(
                RuleKey.EXPECTED_DAY, rule(RuleKey.EXPECTED_DAY, 3),
                RuleKey.FIRST_WEEK_LAST_DAY, rule(RuleKey.FIRST_WEEK_LAST_DAY, 7)));
    }

    private static RuleValue rule(RuleKey key, int value) {
        return new RuleValue(key, BigDecimal.valueOf(value), "50-CT/TW", LocalDate.of(2025, 7, 23), null);
    }
}
