package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.RuleFrame;
import vn.chiboso.membership.domain.RuleTheme;

/** Numbers added on the console. */
class AlertRuleBookTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final RuleBook NONE = new RuleBook(List.of());

    @ParameterizedTest
    @ValueSource(ints = {20_261_399, 20_260_230, 20_260_001})
    void aDayThatDoesNotExistIsNoFirstRoundOfBadges(int number) {
        assertRefused("no-day", "amount", row(Rule.Code.BADGE_KEPT_FROM, number, TODAY), false);
    }

    @Test
    void aDayThatExistsIs() {
        var row = row(Rule.Code.BADGE_KEPT_FROM, 20_280_229, TODAY);
        assertThat(AlertRuleBook.adding(NONE, row, TODAY, false).amount()).isEqualTo(20_280_229);
    }

    @ParameterizedTest
    @EnumSource(Rule.Code.class)
    void everyNumberHasItsThemeAndBoundsAndMayBeChanged(Rule.Code code) {
        var frame = RuleFrame.of(code);
        assertThat(RuleFrame.codesOf(frame.theme())).contains(code);
        assertThat(frame.least()).isLessThan(frame.most());
        var from = LocalDate.parse("2027-01-01");
        if (code != Rule.Code.BADGE_KEPT_FROM) {
            assertThat(AlertRuleBook.adding(NONE, row(code, frame.least(), from), TODAY, false)
                            .validFrom())
                    .isEqualTo(from);
            assertThat(AlertRuleBook.adding(NONE, row(code, frame.most(), from), TODAY, false)
                            .amount())
                    .isEqualTo(frame.most());
        }
        assertRefused("amount", "amount", row(code, frame.most() + 1, from), false);
        assertRefused("amount", "amount", row(code, frame.least() - 1, from), false);
    }

    @Test
    void aThemeIsNeverEmpty() {
        assertThat(RuleTheme.values())
                .allSatisfy(theme -> assertThat(RuleFrame.codesOf(theme)).isNotEmpty());
    }

    @Test
    void aNumberOfLawMayBeInForceSinceADayOfTheLastYearWhenThatIsSaidTwice() {
        var late = row(Rule.Code.TRANSFER_DAYS, 45, LocalDate.parse("2026-10-01"));
        assertRefused("unconfirmed", "from", late, false);
        assertThat(AlertRuleBook.adding(NONE, late, TODAY, true)).isEqualTo(late);
        assertThat(AlertRuleBook.isLate(late, TODAY)).isTrue();
        assertThat(AlertRuleBook.isLate(row(Rule.Code.TRANSFER_DAYS, 45, TODAY), TODAY))
                .isFalse();
        assertRefused("past", "from", row(Rule.Code.TRANSFER_DAYS, 45, LocalDate.parse("2025-11-19")), true);
        assertRefused("past", "from", row(Rule.Code.TRANSFER_LEAD, 5, LocalDate.parse("2026-11-19")), true);
    }

    @Test
    void whatIsInForceLaterEndsTheRow() {
        var book = new RuleBook(List.of(
                row(Rule.Code.INTRODUCTION_DAYS, 30, LocalDate.parse("2026-10-15")),
                row(Rule.Code.TRANSFER_DAYS, 30, LocalDate.parse("2026-11-10"))));
        var late = row(Rule.Code.TRANSFER_DAYS, 45, LocalDate.parse("2026-10-01"));
        assertThat(AlertRuleBook.adding(book, late, TODAY, true).validTo()).isEqualTo("2026-11-10");
    }

    @Test
    void aRowOfTheSameFirstDayIsCorrected() {
        var book = new RuleBook(List.of(row(Rule.Code.TRANSFER_DAYS, 30, TODAY)));
        var right = row(Rule.Code.TRANSFER_DAYS, 31, TODAY);
        assertThat(AlertRuleBook.adding(book, right, TODAY, false)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "203, 2027-01-01,",
        "203, 2027-02-01, round-year",
        "231, 2027-01-01, no-day",
        "229, 2027-01-01, no-day",
        "1301, 2027-01-01, amount"
    })
    void aRoundOfBadgesIsADayOfEveryYearAndChangesWithTheYear(int number, String from, @Nullable String refusal) {
        var row = row(Rule.Code.BADGE_ROUND_1, number, LocalDate.parse(from));
        if (refusal == null) {
            assertThat(AlertRuleBook.adding(NONE, row, TODAY, false)).isEqualTo(row);
        } else {
            assertRefused(refusal, refusal.equals("round-year") ? "from" : "amount", row, false);
        }
    }

    private static void assertRefused(String reason, String field, Rule row, boolean confirmed) {
        assertThatThrownBy(() -> AlertRuleBook.adding(NONE, row, TODAY, confirmed))
                .isInstanceOfSatisfying(AlertRefusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("membership.refusal.alert." + reason);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static Rule row(Rule.Code code, int number, LocalDate from) {
        return new Rule(code, number, from, null, "Quy ước");
    }
}
