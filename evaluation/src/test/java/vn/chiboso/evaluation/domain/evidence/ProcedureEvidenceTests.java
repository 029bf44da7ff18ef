package vn.chiboso.evaluation.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.meetings.api.MeetingFacts.Step;
import vn.chiboso.meetings.api.MeetingState;

class ProcedureEvidenceTests {
    private static final Instant SOON = Facts.START.plusSeconds(3 * 3600);
    private static final Instant LATER = Facts.START.plusSeconds(10 * 86400L);

    private final Facts facts = new Facts();

    private Proposal propose(EvidenceKind kind, String max, @Nullable String scale, Instant now) {
        return Evidence.propose(Sets.criterion(kind, max, scale), false, new Case(facts.get(), Sets.terms(), now));
    }

    private void proposes(String points, EvidenceKind kind, String max) {
        assertThat(propose(kind, max, null, LATER).points()).isEqualByComparingTo(points);
    }

    private List<String> why(EvidenceKind kind, Instant now) {
        return propose(kind, "5", null, now).why().stream()
                .map(phrase -> phrase.code().substring("evaluation.fact.".length()))
                .toList();
    }

    @Test
    void aMissingStepCostsItsShareAndIsNamed() {
        facts.steps = EnumSet.complementOf(EnumSet.of(Step.ROLL_CALLED, Step.RESOLUTION_VOTED));
        proposes("4", EvidenceKind.STEPS, "5");
        assertThat(why(EvidenceKind.STEPS, LATER)).containsExactly("steps", "step.ROLL_CALLED");
    }

    @Test
    void stepsAheadAreNotHeldAgainstAMeetingStillOpen() {
        facts.open();
        assertThat(propose(EvidenceKind.STEPS, "5", null, SOON).points()).isEqualByComparingTo("5");
        assertThat(why(EvidenceKind.STEPS, SOON)).containsExactly("steps", "steps-ahead");
    }

    @Test
    void minutesNotAdoptedInTimeBecomeAMissingStep() {
        facts.steps = EnumSet.complementOf(EnumSet.of(Step.MINUTES_ADOPTED));
        assertThat(propose(EvidenceKind.STEPS, "8", null, SOON).points()).isEqualByComparingTo("8");
        assertThat(propose(EvidenceKind.STEPS, "8", null, LATER).points()).isEqualByComparingTo("7");
    }

    @Test
    void closingIsPendingWhileOpenAndMissedWhenItsTimeIsOver() {
        facts.open();
        assertThat(propose(EvidenceKind.CLOSING, "5", null, SOON).points()).isEqualByComparingTo("5");
        var closed = new Facts();
        facts.state = MeetingState.CONCLUDED;
        facts.concludedAt = closed.concludedAt;
        assertThat(propose(EvidenceKind.CLOSING, "5", null, LATER).points()).isEqualByComparingTo("1.5");
        assertThat(why(EvidenceKind.CLOSING, LATER)).containsExactly("concluded", "minutes-not-adopted", "not-posted");
    }

    @Test
    void resultsOnTheSecondDayAreInTimeAndOnTheThirdAreNot() {
        facts.postedAt = Instant.parse("2026-11-05T16:59:59Z");
        assertThat(why(EvidenceKind.POSTING, LATER)).containsExactly("posted-in-time");
        facts.postedAt = Instant.parse("2026-11-05T17:00:00Z");
        assertThat(why(EvidenceKind.POSTING, LATER)).containsExactly("posted-late");
        facts.postedAt = null;
        assertThat(why(EvidenceKind.POSTING, LATER)).containsExactly("filed-in-time");
    }

    @Test
    void aMeetingNotYetOpenedSaysSo() {
        facts.state = MeetingState.ANNOUNCED;
        facts.openedAt = null;
        facts.concludedAt = null;
        facts.minutes = 0;
        assertThat(propose(EvidenceKind.STEPS, "5", null, SOON).points()).isNull();
        assertThat(propose(EvidenceKind.CLOSING, "5", null, SOON).points()).isNull();
        assertThat(propose(EvidenceKind.DATE_AND_DURATION, "5", null, SOON).points())
                .isNull();
    }

    @Test
    void votesAndTasksOfTheConclusion() {
        proposes("1", EvidenceKind.CONCLUSION, "2");
        facts.steps = EnumSet.allOf(Step.class);
        proposes("2", EvidenceKind.CONCLUSION, "2");
        proposes("2", EvidenceKind.MINUTES, "2");
        facts.steps = EnumSet.of(Step.MINUTES_ADOPTED);
        proposes("1", EvidenceKind.MINUTES, "2");
    }
}
