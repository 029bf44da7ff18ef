package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** Numbers added on the console. */
class AlertRuleBookTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @ValueSource(ints = {20_261_399, 20_260_230, 20_260_001})
    void aDayThatDoesNotExistIsNoFirstRoundOfBadges(int number) {
        assertThatThrownBy(() -> AlertRuleBook.adding(new RuleBook(List.of()), row(number), TODAY))
                .isInstanceOfSatisfying(AlertRefusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("membership.refusal.alert.no-day");
                    assertThat(refusal.field()).isEqualTo("amount");
                });
    }

    @Test
    void aDayThatExistsIs() {
        assertThat(AlertRuleBook.adding(new RuleBook(List.of()), row(20_280_229), TODAY)
                        .amount())
                .isEqualTo(20_280_229);
    }

    private static Rule row(int number) {
        return new Rule(Rule.Code.BADGE_KEPT_FROM, number, TODAY, null, "Quy ước");
    }
}
