package vn.chiboso.membership.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;

/** What may be proposed and awarded at which round. */
class BadgeCheckTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // admitted on, years, round, way, refused for
                "1987-02-03, 40, 2027-02-03, ON_TIME, -",
                "1987-02-04, 40, 2027-02-03, ON_TIME, badge-early",
                "1987-02-04, 40, 2027-05-19, ON_TIME, -",
                "1987-02-04, 40, 2027-02-04, ON_TIME, badge-no-round",
                "1988-02-03, 40, 2027-02-03, EARLY_ILLNESS, -",
                "1988-02-04, 40, 2027-02-03, EARLY_ILLNESS, badge-early",
                "1959-02-03, 70, 2027-02-03, EARLY_LONG, -",
                "1959-02-04, 70, 2027-02-03, EARLY_LONG, badge-early",
                "1963-02-03, 65, 2027-02-03, EARLY_LONG, badge-not-long",
                // new in 2026
                "1991-01-01, 35, 2026-02-03, ON_TIME, badge-not-given",
                "1991-01-01, 35, 2026-05-19, ON_TIME, -",
                // from before any known rule everything is taken for true
                "1991-01-01, 30, 2019-10-10, ON_TIME, -",
                "-, 40, 2027-02-03, ON_TIME, -"
            })
    void aBadgeIsGivenWhenItsYearsAreReachedOrAsEarlyAsItsGroundLets(
            @Nullable LocalDate decision, int years, String round, BadgeWay way, @Nullable String refused) {
        var act = Numbers.badge(ActKind.BADGE_PROPOSED, "2027-01-15", years, round, way);
        assertThat(refusal(act, Numbers.path(), decision)).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REPRIMANDED, 2026-08-03, -", "REPRIMANDED, 2026-08-04, 2027-02-04",
                "WARNED, 2026-05-03, -", "WARNED, 2026-05-04, 2027-02-04",
                "DISMISSED, 2026-02-03, -", "DISMISSED, 2026-02-04, 2027-02-04"
            })
    void afterADisciplineTheRefusalNamesTheDayFromWhichItIsPossible(
            ActKind kind, String on, @Nullable LocalDate until) {
        var act = Numbers.awarded("2027-01-15", 40, "2027-02-03");
        var path = Numbers.path(Numbers.act(kind, on));
        try {
            new BadgeCheck(Numbers.RULES).require(act, path, LocalDate.parse("1987-01-01"));
            assertThat(until).isNull();
        } catch (PathRefusal refusal) {
            assertThat(refusal.code()).endsWith("badge-waits");
            assertThat(refusal.args()).containsExactly(until);
        }
    }

    @Test
    void posthumouslyABadgeIsAtMostTwelveMonthsAheadOfItsYearsOnTheDayOfTheDeath() {
        var path = Numbers.path(Numbers.entered("2026-01-01"), Numbers.act(ActKind.DECEASED, "2026-12-01"));
        var act = Numbers.badge(ActKind.BADGE_AWARDED, "2027-01-15", 40, null, BadgeWay.POSTHUMOUS);
        assertThat(refusal(act, path, LocalDate.parse("1987-12-01"))).isNull();
        assertThat(refusal(act, path, LocalDate.parse("1987-12-02"))).isEqualTo("badge-early");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // recorded on, round, refused for
                "2027-01-15, 2028-01-15, -",
                "2027-01-15, 2028-02-03, badge-round-far",
                "2027-01-15, 2099-11-07, badge-round-far",
                "2005-01-20, 2005-02-03, -",
                "2005-01-20, 1998-02-03, -",
                "2005-01-20, 1930-02-02, badge-round-old"
            })
    void aRoundLiesAtMostTwelveMonthsAheadOfTheDayAndNotBeforeTheParty(
            String on, String round, @Nullable String refused) {
        for (var kind : List.of(ActKind.BADGE_PROPOSED, ActKind.BADGE_AWARDED)) {
            var act = Numbers.badge(kind, on, 40, round, BadgeWay.EARLY_ILLNESS);
            assertThat(refusal(act, Numbers.path(), null)).isEqualTo(refused);
        }
    }

    private static @Nullable String refusal(
            vn.chiboso.membership.domain.path.Act act, Path path, @Nullable LocalDate decision) {
        try {
            new BadgeCheck(Numbers.RULES).require(act, path, decision);
            return null;
        } catch (PathRefusal refusal) {
            return refusal.code().substring("membership.refusal.path.".length());
        }
    }
}
