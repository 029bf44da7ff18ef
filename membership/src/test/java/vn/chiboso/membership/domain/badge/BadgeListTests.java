package vn.chiboso.membership.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** The list of the round of 3 February 2027. */
class BadgeListTests {
    private static final LocalDate ROUND = LocalDate.parse("2027-02-03");

    @Test
    void whoReachesTheirYearsSinceTheRoundBeforeIsDueWithTheirAgeToTheDay() {
        var line = lines("1986-11-29").getFirst();
        assertThat(line.state()).isEqualTo(BadgeState.DUE);
        assertThat(line.years()).isEqualTo(40);
        assertThat(line.age()).isEqualTo(Period.of(40, 2, 5));
        assertThat(line.reachedOn()).isEqualTo("2026-11-29");
    }

    @Test
    void whoMissedAKeptRoundIsStillThereAndWhoReachedItBeforeIsNot() {
        assertThat(states("1986-11-07")).containsExactly("40 MISSED");
        assertThat(states("1986-09-02")).isEmpty();
        assertThat(states("1987-02-04")).isEmpty();
    }

    @Test
    void aDisciplineMakesWaitAndSaysUntilWhen() {
        var line =
                lines("1986-11-29", Numbers.act(ActKind.WARNED, "2026-06-10")).getFirst();
        assertThat(line.state()).isEqualTo(BadgeState.WAITING);
        assertThat(line.until()).isEqualTo("2027-03-10");
    }

    @Test
    void aProposalAnAwardAndTheHandingOverFollowEachOther() {
        var proposed = Numbers.badge(ActKind.BADGE_PROPOSED, "2026-12-03", 40, "2027-02-03", BadgeWay.ON_TIME);
        var awarded = Numbers.awarded("2027-01-15", 40, "2027-02-03");
        var handed = Numbers.badge(ActKind.BADGE_HANDED_OVER, "2027-02-03", 40, "2027-02-03", BadgeWay.ON_TIME);
        assertThat(states("1986-11-29", proposed)).containsExactly("40 PROPOSED");
        assertThat(states("1986-11-29", proposed, awarded)).containsExactly("40 AWARDED");
        assertThat(states("1986-11-29", proposed, awarded, handed)).containsExactly("40 HANDED_OVER");
    }

    @Test
    void whoIsGivenABadgeEarlyIsInTheListOfItsRound() {
        var early = Numbers.badge(ActKind.BADGE_PROPOSED, "2026-12-03", 40, "2027-02-03", BadgeWay.EARLY_ILLNESS);
        assertThat(states("1987-12-01", early)).containsExactly("40 PROPOSED");
        var outside = Numbers.badge(ActKind.BADGE_AWARDED, "2026-12-24", 40, null, BadgeWay.EARLY_ILLNESS);
        assertThat(states("1987-12-01", outside)).containsExactly("40 AWARDED");
    }

    @Test
    void anEarlyProposalStaysInTheListsOfLaterRoundsUntilAwardedOrAnnulled() {
        var early = Numbers.badge(ActKind.BADGE_PROPOSED, "2026-10-03", 40, "2026-11-07", BadgeWay.EARLY_ILLNESS);
        assertThat(states("1987-10-01", early)).containsExactly("40 PROPOSED");
        var outside = Numbers.badge(ActKind.BADGE_PROPOSED, "2026-10-03", 40, null, BadgeWay.EARLY_ILLNESS);
        assertThat(states("1987-10-01", outside)).containsExactly("40 PROPOSED");
        assertThat(states("1987-10-01", early, Numbers.awarded("2026-11-01", 40, "2026-11-07")))
                .isEmpty();
        assertThat(states("1987-10-01", early, Act.annulling(Numbers.id(), early, null, "nhầm")))
                .isEmpty();
        // and not in a list before its own
        var later = Numbers.badge(ActKind.BADGE_PROPOSED, "2026-12-03", 40, "2027-05-19", BadgeWay.EARLY_ILLNESS);
        assertThat(states("1987-12-01", later)).isEmpty();
    }

    @Test
    void whatWasAwardedAtAnotherRoundIsInTheListOfThatOne() {
        var earlier = Numbers.awarded("2026-10-15", 40, "2026-11-07");
        assertThat(states("1986-11-07", earlier)).isEmpty();
    }

    @Test
    void whoIsDueAtARoundThatIsStillToComeHasNotMissedIt() {
        var person = new BadgePerson(
                Numbers.MEMBER, "Lê Văn Bình", Numbers.UNIT, "Chi bộ", LocalDate.parse("1986-11-29"), Numbers.path());
        var later = new BadgeList(Numbers.RULES, LocalDate.parse("2027-05-19"), LocalDate.parse("2026-12-10"));
        assertThat(later.of(person)).isEmpty();
        var then = new BadgeList(Numbers.RULES, LocalDate.parse("2027-05-19"), LocalDate.parse("2027-02-04"));
        assertThat(then.of(person)).extracting(BadgeLine::state).containsExactly(BadgeState.MISSED);
    }

    @Test
    void timeOutOfThePartyIsNotCounted() {
        var left = Numbers.act(ActKind.STRUCK_OFF, "2000-01-01");
        var back = Numbers.act(ActKind.ADMITTED, "2005-01-01");
        assertThat(states("1986-11-29", left, back)).containsExactly("35 DUE");
        assertThat(states("1991-11-29", left, back)).containsExactly("30 DUE");
    }

    private static List<String> states(String decision, Act... acts) {
        return lines(decision, acts).stream()
                .map(line -> line.years() + " " + line.state())
                .toList();
    }

    private static List<BadgeLine> lines(String decision, Act... acts) {
        var person = new BadgePerson(
                Numbers.MEMBER, "Lê Văn Bình", Numbers.UNIT, "Chi bộ", LocalDate.parse(decision), Numbers.path(acts));
        return new BadgeList(Numbers.RULES, ROUND, LocalDate.parse("2026-12-10")).of(person);
    }
}
