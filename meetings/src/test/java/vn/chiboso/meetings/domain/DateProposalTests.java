package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.DateProposal.Why;

class DateProposalTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final WorkingDays VILLAGE = new WorkingDays(List.of(), false);
    private static final WorkingDays OFFICE = new WorkingDays(List.of(), true);

    @Test
    void theThirdIsProposed() {
        var p = regular(YearMonth.of(2026, 12), VILLAGE);

        assertThat(p.day()).isEqualTo("2026-12-03");
        assertThat(p.why()).isEqualTo(Why.BY_RULE);
        assertThat(p.legalBasis()).isEqualTo("50-CT/TW");
    }

    @Test
    void aSundayMovesToTheNextDayOfTheFirstWeek() {
        var p = regular(YearMonth.of(2026, 5), VILLAGE);

        assertThat(p.day()).isEqualTo("2026-05-04");
        assertThat(p.why()).isEqualTo(Why.IN_FIRST_WEEK);
        assertThat(p.expected()).isEqualTo("2026-05-03");
    }

    @Test
    void aSaturdayIsNoBarForAVillageButIsForAnOffice() {
        assertThat(regular(YearMonth.of(2026, 10), VILLAGE).day()).isEqualTo("2026-10-03");
        assertThat(regular(YearMonth.of(2026, 10), OFFICE).day()).isEqualTo("2026-10-05");
    }

    @Test
    void aHolidayIsNamed() {
        var days = new WorkingDays(List.of(new DayOff(LocalDate.of(2027, 5, 3), false, "Nghỉ bù", "Điều 111")), false);

        var p = regular(YearMonth.of(2027, 5), days);

        assertThat(p.day()).isEqualTo("2027-05-04");
        assertThat(p.holiday()).isEqualTo("Nghỉ bù");
    }

    @Test
    void aSundayWorkedToMakeUpIsADayLikeAnother() {
        var days = new WorkingDays(List.of(new DayOff(LocalDate.of(2026, 5, 3), true, "Làm bù", "Kế hoạch")), false);

        assertThat(regular(YearMonth.of(2026, 5), days).why()).isEqualTo(Why.BY_RULE);
    }

    @Test
    void daysBeforeTheThirdComeWhenTheRestOfTheWeekIsOff() {
        assertThat(regular(YearMonth.of(2026, 6), off(YearMonth.of(2026, 6), 3, 7))
                        .day())
                .isEqualTo("2026-06-02");
    }

    @Test
    void aWholeWeekOffMovesBehindIt() {
        var p = regular(YearMonth.of(2026, 6), off(YearMonth.of(2026, 6), 1, 8));

        assertThat(p.day()).isEqualTo("2026-06-09");
        assertThat(p.why()).isEqualTo(Why.AFTER_FIRST_WEEK);
    }

    @Test
    void aDayThatHasPassedGivesWayToOneToCome() {
        var p = DateProposal.of(
                MeetingKind.REGULAR, YearMonth.of(2026, 11), rules(), null, VILLAGE, LocalDate.of(2026, 11, 20));

        assertThat(p.day()).isEqualTo("2026-11-23");
        assertThat(p.why()).isEqualTo(Why.OVERDUE);
        assertThat(p.expected()).isEqualTo("2026-11-03");
    }

    @Test
    void otherKindsAndOlderTimesHaveNoRule() {
        var thematic = DateProposal.of(MeetingKind.THEMATIC, YearMonth.of(2026, 12), rules(), null, VILLAGE, TODAY);
        var before = DateProposal.of(
                MeetingKind.REGULAR, YearMonth.of(2025, 1), new RulesInForce(Map.of()), null, VILLAGE, TODAY);

        assertThat(thematic.why()).isEqualTo(Why.FREE);
        assertThat(thematic.day()).isEqualTo("2026-12-15");
        assertThat(before.why()).isEqualTo(Why.FREE);
        assertThat(before.day()).isAfter(TODAY);
    }

    private static DateProposal regular(YearMonth month, WorkingDays days) {
        return DateProposal.of(MeetingKind.REGULAR, month, rules(), null, days, TODAY);
    }

    private static WorkingDays off(YearMonth month, int from, int to) {
        return new WorkingDays(
                IntStream.rangeClosed(from, to)
                        .mapToObj(d -> new DayOff(month.atDay(d), false, "Lễ", "Điều 112"))
                        .toList(),
                false);
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
