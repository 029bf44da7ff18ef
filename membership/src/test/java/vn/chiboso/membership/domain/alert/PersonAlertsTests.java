package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.domain.path.ActKind;

/** Probation, absences and badges on the days around. */
class PersonAlertsTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-12-10, 2026-10-09, -",
                "2025-12-10, 2026-10-10, PROBATION_ENDING",
                "2025-12-10, 2026-12-09, PROBATION_ENDING",
                "2025-12-10, 2026-12-10, OFFICIAL_DUE",
                "2025-12-10, 2028-01-01, OFFICIAL_DUE",
                "2028-02-29, 2028-12-27, -",
                "2028-02-29, 2028-12-28, PROBATION_ENDING",
                "2028-02-29, 2029-02-27, PROBATION_ENDING",
                "2028-02-29, 2029-02-28, OFFICIAL_DUE"
            })
    void probationIsToldOfBeforeItEndsAndFromItsEndOn(String ceremony, String day, String kind) {
        var found = Scene.around(Scene.probationary(ceremony)).kindsOn(day);
        assertThat(found).isEqualTo(kind == null ? java.util.List.of() : java.util.List.of(AlertKind.valueOf(kind)));
    }

    @Test
    void theOfficialDayStaysHoweverLateTheBranchConsiders() {
        var alert =
                Scene.around(Scene.probationary("2025-12-10")).on("2027-06-01").getFirst();
        assertThat(alert.on()).isEqualTo("2026-12-10");
        // thirty working days without any holiday
        assertThat(alert.due()).isEqualTo("2027-01-21");
        assertThat(alert.urgency(LocalDate.parse("2027-01-21"))).isEqualTo(Urgency.NOW);
        assertThat(alert.urgency(LocalDate.parse("2027-01-22"))).isEqualTo(Urgency.LATE);
    }

    @Test
    void holidaysAreNoWorkingDays() {
        var newYear = new PublicHolidays.Day(LocalDate.parse("2027-01-01"), false);
        var facts = new BranchFacts(
                Scene.BRANCH,
                "Chi bộ",
                java.util.List.of(Scene.probationary("2025-12-10")),
                java.util.List.of(),
                true,
                true,
                false);
        var alert = new Alerts(Scene.rules("2026-12-20", newYear))
                .of(facts).stream()
                        .filter(each -> each.kind() == AlertKind.OFFICIAL_DUE)
                        .findFirst()
                        .orElseThrow();
        assertThat(alert.due()).isEqualTo("2027-01-22");
    }

    @Test
    void monthsOfThisYearCountTwiceAndThriceWhateverTheirOrder() {
        assertThat(Scene.around(Scene.missing("2026-03-03")).kindsOn("2026-11-20"))
                .isEmpty();
        assertThat(Scene.around(Scene.missing("2026-03-03", "2026-03-28")).kindsOn("2026-11-20"))
                .isEmpty();
        assertThat(Scene.around(Scene.missing("2026-09-03", "2026-03-03")).kindsOn("2026-11-20"))
                .containsExactly(AlertKind.ABSENT_TWICE);
        var thrice = Scene.around(Scene.missing("2026-09-03", "2026-11-03", "2026-03-03"));
        assertThat(thrice.kindsOn("2026-11-20")).containsExactly(AlertKind.ABSENT_THRICE);
        assertThat(thrice.on("2026-11-20").getFirst().since()).isEqualTo("2026-11-03");
        assertThat(thrice.kindsOn("2027-04-01")).isEmpty();
        assertThat(Scene.around(Scene.missing("2025-12-03", "2026-01-03")).kindsOn("2026-01-05"))
                .isEmpty();
    }

    @Test
    void unpaidDuesAreToldAtTwoMonthsAndAtThreeOfOneYear() {
        assertThat(Scene.around(Scene.owing("2026-03")).kindsOn("2026-11-20")).isEmpty();
        assertThat(Scene.around(Scene.owing("2025-12", "2026-01")).kindsOn("2026-02-20"))
                .isEmpty();
        assertThat(Scene.around(Scene.owing("2026-03", "2026-07")).kindsOn("2026-11-20"))
                .containsExactly(AlertKind.UNPAID_TWICE);
        var thrice = Scene.around(Scene.owing("2026-03", "2026-07", "2026-09"));
        assertThat(thrice.kindsOn("2026-11-20")).containsExactly(AlertKind.UNPAID_THRICE);
        assertThat(thrice.on("2026-11-20").getFirst().since()).isEqualTo("2026-10-01");
        assertThat(thrice.kindsOn("2027-03-31")).containsExactly(AlertKind.UNPAID_THRICE);
        assertThat(thrice.kindsOn("2027-04-01")).isEmpty();
    }

    @Test
    void whatWasMissedInDecemberIsStillLookedAtUntilMarch() {
        var late = Scene.around(Scene.missing("2025-03-03", "2025-11-03", "2025-12-03", "2026-01-03", "2026-02-03"));
        assertThat(late.on("2026-02-05"))
                .extracting(alert -> alert.kind() + "/" + alert.key().occasion())
                .containsExactlyInAnyOrder("ABSENT_THRICE/2025", "ABSENT_TWICE/2026");
        assertThat(late.on("2026-04-01"))
                .extracting(alert -> alert.key().occasion())
                .containsExactly("2026");
    }

    @ParameterizedTest
    @CsvSource({
        // thirty years on the very day of the round, and a day too late for it
        "1997-02-03, 2026-11-04, ''",
        "1997-02-03, 2026-11-05, 30/2027-02-03",
        "1997-02-03, 2027-02-03, 30/2027-02-03",
        "1997-02-03, 2027-02-04, ''",
        "1997-02-04, 2026-12-01, ''",
        "1997-02-04, 2027-03-01, 30/2027-05-19",
        // reached just after the round before, or already then
        "1996-11-08, 2026-12-01, 30/2027-02-03",
        "1996-11-07, 2026-12-01, ''",
        "1996-02-29, 2026-04-01, 30/2026-05-19",
        // new in 2026: not before, and not for who reached it long ago
        "1991-01-01, 2026-01-15, ''",
        "1991-06-01, 2026-08-01, 35/2026-09-02",
        "1987-01-01, 2026-12-01, 40/2027-02-03",
        "1931-12-01, 2026-12-01, 95/2027-02-03"
    })
    void aBadgeIsToldOfBeforeTheFirstRoundAtWhichItIsReached(String decision, String day, String occasion) {
        var found = Scene.around(Scene.official(decision)).on(day).stream()
                .map(alert -> alert.key().occasion())
                .toList();
        assertThat(String.join(",", found)).isEqualTo(occasion);
    }

    @Test
    void timeOutOfThePartyCountsForNoBadge() {
        var struckOff = Scene.act(ActKind.STRUCK_OFF, "2000-01-01");
        var back = Scene.act(ActKind.ADMITTED, "2003-01-01");
        assertThat(Scene.around(Scene.official("1996-12-01")).kindsOn("2026-12-01"))
                .containsExactly(AlertKind.BADGE);
        assertThat(Scene.around(Scene.official("1996-12-01", struckOff, back)).kindsOn("2026-12-01"))
                .isEmpty();
        assertThat(Scene.around(Scene.official("1996-12-01", struckOff, back)).kindsOn("2029-12-15"))
                .containsExactly(AlertKind.BADGE);
    }

    @ParameterizedTest
    @CsvSource({
        "REPRIMANDED, 2026-08-03, true", "REPRIMANDED, 2026-08-04, false",
        "WARNED, 2026-05-03, true", "WARNED, 2026-05-04, false",
        "DISMISSED, 2026-02-03, true", "DISMISSED, 2026-02-04, false"
    })
    void afterADisciplineTheBadgeWaits(ActKind kind, String on, boolean atThisRound) {
        var person = Scene.official("1996-12-01", Scene.act(kind, on));
        assertThat(Scene.around(person).kindsOn("2027-01-10")).hasSize(atThisRound ? 1 : 0);
        // whoever had to wait is told of at the next round, the others were there already
        assertThat(Scene.around(person).kindsOn("2027-05-01")).hasSize(atThisRound ? 0 : 1);
    }

    @Test
    void aDisciplineThatWasTakenBackDelaysNothing() {
        var reprimand = Scene.act(ActKind.REPRIMANDED, "2026-12-01");
        var person = Scene.official("1996-12-01", reprimand, Scene.annulment(reprimand));
        assertThat(Scene.around(person).kindsOn("2027-01-10")).containsExactly(AlertKind.BADGE);
    }

    @Test
    void aMissedBadgeStaysToldUntilItOrAHigherOneIsAwarded() {
        var person = Scene.official("1997-02-03");
        assertThat(Scene.around(person).badgesOn("2027-03-01", "2027-02-03")).containsExactly("30/2027-02-03");
        assertThat(Scene.around(person).badgesOn("2031-03-01", "2027-02-03")).containsExactly("30/2027-02-03");
        // what was due before badges were recorded is taken to be settled
        assertThat(Scene.around(person).badgesOn("2027-03-01", "2027-05-19")).isEmpty();
        var award = Scene.awarded("2027-01-20", 30, "2027-02-03");
        assertThat(Scene.around(Scene.official("1997-02-03", award)).badgesOn("2027-01-25", "2027-02-03"))
                .isEmpty();
        assertThat(Scene.around(Scene.official("1997-02-03", award)).badgesOn("2027-03-01", "2027-02-03"))
                .isEmpty();
        var higher = Scene.awarded("2032-01-20", 35, "2032-02-03");
        assertThat(Scene.around(Scene.official("1997-02-03", higher)).badgesOn("2032-03-01", "2027-02-03"))
                .isEmpty();
        assertThat(Scene.around(Scene.official("1997-02-03", award, Scene.annulment(award)))
                        .badgesOn("2027-03-01", "2027-02-03"))
                .containsExactly("30/2027-02-03");
    }

    @Test
    void whoIsDisciplinedAfterAMissedRoundIsToldOfAgainWhenTheWaitIsOver() {
        var person = Scene.official("1997-02-03", Scene.act(ActKind.REPRIMANDED, "2027-02-20"));
        assertThat(Scene.around(person).badgesOn("2027-02-19", "2027-02-03")).containsExactly("30/2027-02-03");
        assertThat(Scene.around(person).badgesOn("2027-03-01", "2027-02-03")).isEmpty();
        assertThat(Scene.around(person).badgesOn("2027-08-19", "2027-02-03")).isEmpty();
        assertThat(Scene.around(person).badgesOn("2027-08-20", "2027-02-03")).containsExactly("30/2027-02-03");
    }

    @Test
    void whatIsNotKnownBringsNoAlert() {
        assertThat(Scene.around(Scene.official(null)).kindsOn("2027-01-10")).isEmpty();
    }

    @Test
    void aMemberIsToldOnlyWhatIsAboutThemselves() {
        var facts = new BranchFacts(
                Scene.BRANCH,
                "Chi bộ",
                java.util.List.of(Scene.missing("2026-01-03", "2026-02-03"), Scene.probationary("2025-12-10")),
                java.util.List.of(),
                false,
                false,
                false);
        assertThat(new Alerts(Scene.rules("2026-11-20")).forThePerson(facts, Scene.SOMEBODY))
                .extracting(Alert::kind)
                .containsExactly(AlertKind.PROBATION_ENDING);
    }
}
