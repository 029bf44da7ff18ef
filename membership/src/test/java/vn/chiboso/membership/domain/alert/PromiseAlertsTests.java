package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.domain.transfer.WorkingTime;

class PromiseAlertsTests {
    private static final RuleBook BOOK = new RuleBook(List.of(
            new Rule(Rule.Code.COMMITMENT_MONTH, 3, LocalDate.of(2025, 7, 1), null, "366-QĐ/TW, Điều 6"),
            new Rule(Rule.Code.SELF_REVIEW_MONTH, 12, LocalDate.of(2025, 7, 1), null, "366-QĐ/TW, Điều 6")));

    @Test
    void whoHasHandedInNothingIsCountedFromTheMonthOnInWhichItIsDue() {
        assertThat(on("2026-02-28", person(null, null))).isEmpty();
        assertThat(on("2026-03-01", person(null, null), person(null, null), person(CommitmentStep.SUBMITTED, null)))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.kind()).isEqualTo(AlertKind.COMMITMENTS_MISSING);
                    assertThat(alert.number()).isEqualTo(2);
                    assertThat(alert.member()).isNull();
                    assertThat(alert.due()).isEqualTo("2026-03-31");
                    assertThat(alert.key().occasion()).isEqualTo("2026");
                    assertThat(alert.urgency(LocalDate.of(2026, 4, 1))).isEqualTo(Urgency.LATE);
                });
    }

    @Test
    void whoWasAdmittedAfterTheLastDayMakesTheCommitmentOfTheNextYear() {
        var late = new PromiseFacts(new MemberId(UUID.randomUUID()), LocalDate.of(2026, 4, 1), null, null);
        var early = new PromiseFacts(new MemberId(UUID.randomUUID()), LocalDate.of(2026, 3, 31), null, null);
        assertThat(on("2026-11-20", late)).isEmpty();
        assertThat(on("2026-11-20", late, early)).extracting(Alert::number).containsExactly(1);
        assertThat(on("2027-03-01", late)).extracting(Alert::due).containsExactly(LocalDate.of(2027, 3, 31));
    }

    @Test
    void whatWasGivenBackIsNoMissingCommitment() {
        assertThat(on("2026-06-01", person(CommitmentStep.RETURNED, null))).isEmpty();
    }

    @Test
    void anAcceptedCommitmentIsToBeReviewedAtTheEndOfItsYear() {
        assertThat(on("2026-11-30", person(CommitmentStep.ACCEPTED, null))).isEmpty();
        assertThat(on("2026-12-01", person(CommitmentStep.ACCEPTED, null), person(CommitmentStep.SELF_REVIEWED, null)))
                .extracting(Alert::kind, Alert::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AlertKind.SELF_REVIEWS_DUE, 1));
    }

    @Test
    void lastYearsReviewIsLookedAtUntilThisYearsCommitmentIsDue() {
        var late = person(CommitmentStep.SUBMITTED, CommitmentStep.ACCEPTED);
        assertThat(on("2027-01-05", late)).extracting(a -> a.key().occasion()).containsExactly("2026");
        assertThat(on("2027-03-31", late)).hasSize(1);
        assertThat(on("2027-04-01", late)).isEmpty();
    }

    @Test
    void whereNoNumberIsInForceNothingIsAskedFor() {
        var rules = new AlertRules(new RuleBook(List.of()), new WorkingTime(List.of()), LocalDate.of(2026, 12, 1));
        assertThat(new PromiseAlerts(rules).of(person(null, CommitmentStep.ACCEPTED)))
                .isEmpty();
    }

    private static List<Alert> on(String day, PromiseFacts... people) {
        var rules = new AlertRules(BOOK, new WorkingTime(List.of()), LocalDate.parse(day));
        var facts = new BranchFacts(
                Scene.BRANCH,
                "Chi bộ",
                List.of(),
                List.of(),
                false,
                true,
                false,
                List.of(),
                List.of(),
                0,
                Arrays.asList(people),
                List.of(),
                null);
        return new Alerts(rules).of(facts);
    }

    private static PromiseFacts person(@Nullable CommitmentStep thisYear, @Nullable CommitmentStep lastYear) {
        return new PromiseFacts(new MemberId(UUID.randomUUID()), null, thisYear, lastYear);
    }
}
