package vn.chiboso.membership.domain.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.membership.domain.handbook.CommitmentStep.ACCEPTED;
import static vn.chiboso.membership.domain.handbook.CommitmentStep.DRAFTED;
import static vn.chiboso.membership.domain.handbook.CommitmentStep.RETURNED;
import static vn.chiboso.membership.domain.handbook.CommitmentStep.REVIEWED;
import static vn.chiboso.membership.domain.handbook.CommitmentStep.SELF_REVIEWED;
import static vn.chiboso.membership.domain.handbook.CommitmentStep.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.api.MemberId;

/** A year's commitment: its steps in order, every version kept. */
class CommitmentTests {
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void itIsWrittenBetteredAcceptedAndReviewed() {
        var all = after(DRAFTED, DRAFTED, SUBMITTED, RETURNED, SUBMITTED, ACCEPTED, SELF_REVIEWED, REVIEWED);
        assertThat(all.last()).isEqualTo(REVIEWED);
        assertThat(all.entries()).hasSize(8);
        assertThat(all.possible(true)).isEmpty();
        assertThat(all.possible(false)).isEmpty();
    }

    @Test
    void whoeverItIsTakesOnlyTheirOwnSteps() {
        assertThat(after().possible(true)).containsExactly(DRAFTED, SUBMITTED);
        assertThat(after().possible(false)).isEmpty();
        assertThat(after(SUBMITTED).possible(false)).containsExactly(RETURNED, ACCEPTED);
        assertThat(after(SUBMITTED).possible(true)).containsExactly(SUBMITTED);
        assertThat(after(SUBMITTED).waitsForCommittee()).isTrue();
        assertThat(after(SUBMITTED, ACCEPTED).possible(true)).containsExactly(SELF_REVIEWED);
        assertThat(after(SUBMITTED, ACCEPTED).waitsForCommittee()).isFalse();
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        assertRefused("step", () -> after(DRAFTED).take(ACCEPTED, "", "A", NOW, 1));
        assertRefused("step", () -> after(SUBMITTED, ACCEPTED).take(SUBMITTED, "khác", "A", NOW, 2));
        assertRefused("step", () -> after(SUBMITTED).take(SELF_REVIEWED, "x", "A", NOW, 1));
    }

    @Test
    void anOldPageAndEmptyWordsAreRefused() {
        assertRefused("stale", () -> after(DRAFTED).take(SUBMITTED, "ý", "A", NOW, 0));
        assertRefused("required", () -> after().take(SUBMITTED, " \n ", "A", NOW, 0));
        assertRefused("too-long", () -> after().take(SUBMITTED, "x".repeat(20_001), "A", NOW, 0));
        assertThat(after(SUBMITTED).take(ACCEPTED, "", "B", NOW, 1).text()).isEmpty();
    }

    @Test
    void othersNeverReadDrafts() {
        assertThat(after(DRAFTED).forOthers()).isEmpty();
        assertThat(after(DRAFTED, SUBMITTED, RETURNED, DRAFTED).forOthers())
                .extracting(Commitment.Entry::step)
                .containsExactly(SUBMITTED, RETURNED);
    }

    @Test
    void paragraphsStayAndControlCharactersGo() {
        assertThat(after().take(DRAFTED, " Một\r\n\r\nHai\u0007 ", "A", NOW, 0).text())
                .isEqualTo("Một\n\nHai");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2028, 0, -1})
    void itIsBegunForThisYearOrTheNext(int year) {
        assertRefused("year", () -> begin(year));
        assertThat(begin(2027).last()).isNull();
    }

    private static Commitment begin(int year) {
        return Commitment.begin(new CommitmentId(new UUID(0, 1)), new MemberId(new UUID(0, 2)), year, TODAY);
    }

    private static Commitment after(CommitmentStep... steps) {
        var commitment = begin(2026);
        for (var step : steps) {
            var entries = new ArrayList<>(commitment.entries());
            entries.add(commitment.take(step, "lời " + step, "A", NOW, entries.size()));
            commitment = new Commitment(commitment.id(), commitment.member(), commitment.year(), entries);
        }
        return commitment;
    }

    private static void assertRefused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HandbookRefusal.class, no -> assertThat(no.code()).endsWith("." + reason));
    }
}
