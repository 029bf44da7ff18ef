package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.membership.domain.path.Acts.HOME;
import static vn.chiboso.membership.domain.path.Acts.RULES;
import static vn.chiboso.membership.domain.path.Acts.day;
import static vn.chiboso.membership.domain.path.Acts.decision;
import static vn.chiboso.membership.domain.path.Acts.entered;
import static vn.chiboso.membership.domain.path.Acts.path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.RuleBook;

/** Tạm miễn is below twelve months and decided by the base committee (06-HD/TW 10.3a): it has a last day and a paper. */
class TemporaryExemptionTests {
    private static final Path MEMBER = path(entered("01/08/2026", HOME, MemberStatus.OFFICIAL));

    @Test
    void itNeedsALastDay() {
        assertThatThrownBy(() -> MEMBER.with(exempted(null, decision("15-QĐ/ĐU", "01/09/2026")), RULES))
                .isInstanceOfSatisfying(PathRefusal.class, refusal -> {
                    assertThat(refusal.code()).endsWith(".until-missing");
                    assertThat(refusal.field()).isEqualTo("until");
                    assertThat(refusal.args()).containsExactly(12);
                });
    }

    @Test
    void itNeedsTheDecision() {
        assertThatThrownBy(() -> MEMBER.with(exempted("28/02/2027", null), RULES))
                .isInstanceOfSatisfying(
                        PathRefusal.class, refusal -> assertThat(refusal.code()).endsWith(".needs-decision"));
    }

    @Test
    void withBothItHoldsUntilThen() {
        var exempt = MEMBER.with(exempted("28/02/2027", decision("15-QĐ/ĐU", "01/09/2026")), RULES);
        assertThat(exempt.stage().exemption()).isEqualTo(MemberStatus.TEMPORARILY_EXEMPT);
    }

    @Test
    void whereNoRuleSetsAMostNoLastDayIsDemanded() {
        var free = new PathRules(new RuleBook(java.util.List.of()), Acts.TODAY, null, false);
        var exempt = MEMBER.with(exempted(null, decision("15-QĐ/ĐU", "01/09/2026")), free);
        assertThat(exempt.stage().exemption()).isEqualTo(MemberStatus.TEMPORARILY_EXEMPT);
    }

    private static Act exempted(@Nullable String until, @Nullable Decision decision) {
        return Act.plain(
                Acts.fresh(),
                ActKind.TEMPORARILY_EXEMPTED,
                day("01/09/2026"),
                until == null ? null : day(until),
                decision,
                null);
    }
}
