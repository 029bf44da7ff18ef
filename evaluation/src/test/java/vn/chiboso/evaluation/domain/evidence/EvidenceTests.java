package vn.chiboso.evaluation.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.evaluation.domain.criteria.Maximum;
import vn.chiboso.meetings.api.MeetingFacts;

class EvidenceTests {
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
    void whatPeopleJudgeIsNotProposed() {
        assertThat(propose(EvidenceKind.JUDGED, "5", null, LATER).points()).isNull();
    }

    @Test
    void fullMarksOnTheDayAndLongEnough() {
        facts.minutes = 90;
        proposes("5", EvidenceKind.DATE_AND_DURATION, "5");
    }

    @Test
    void halfIsLostForAnotherDayThoughInTheFirstWeek() {
        facts.openedAt = Facts.START.plusSeconds(86400);
        proposes("2.5", EvidenceKind.DATE_AND_DURATION, "5");
        assertThat(why(EvidenceKind.DATE_AND_DURATION, LATER)).containsExactly("day-missed", "long-enough");
    }

    @Test
    void aLateEveningIsStillTheDayInVietnam() {
        facts.openedAt = Instant.parse("2026-11-03T16:59:00Z");
        assertThat(why(EvidenceKind.DATE_AND_DURATION, LATER)).first().isEqualTo("day-kept");
        facts.openedAt = Instant.parse("2026-11-03T17:00:00Z");
        assertThat(why(EvidenceKind.DATE_AND_DURATION, LATER)).first().isEqualTo("day-missed");
    }

    @Test
    void oneMinuteShortCostsTheDuration() {
        facts.minutes = 89;
        proposes("2.5", EvidenceKind.DATE_AND_DURATION, "5");
    }

    @Test
    void aMeetingThatStillRunsIsNotTooShortYet() {
        facts.minutes = 62;
        facts.open();
        assertThat(propose(EvidenceKind.DATE_AND_DURATION, "5", null, SOON).points())
                .isEqualByComparingTo("5");
        assertThat(why(EvidenceKind.DATE_AND_DURATION, SOON)).contains("length-ahead");
        var scale = "full=5|<=15 min short=4|15-30 min short=3|half of required=2|under half=1";
        assertThat(propose(EvidenceKind.DURATION, "5", scale, SOON).points()).isEqualByComparingTo("5");
    }

    @Test
    void nothingIsSaidOfTheLengthOfAMeetingEnteredAfterwardsUntilItsEndIs() {
        facts.minutes = null;
        facts.open();
        assertThat(propose(EvidenceKind.DURATION, "5", null, LATER).points()).isEqualByComparingTo("5");
        assertThat(why(EvidenceKind.DURATION, LATER)).containsExactly("length-unsaid");
    }

    @Test
    void twoMeetingsInOneSessionAreMeasuredTogether() {
        facts.minutes = 70;
        facts.session = new MeetingFacts.Session(120, 120);
        proposes("5", EvidenceKind.DURATION, "5");
        assertThat(why(EvidenceKind.DURATION, LATER)).containsExactly("session-long-enough");

        facts.minutes = 90;
        facts.session = new MeetingFacts.Session(100, 120);
        assertThat(why(EvidenceKind.DURATION, LATER))
                .as("long enough whatever else was held that day")
                .containsExactly("long-enough");

        facts.minutes = 80;
        facts.session = new MeetingFacts.Session(110, 120);
        assertThat(why(EvidenceKind.DURATION, LATER)).containsExactly("session-too-short");
        var scale = "full=5|<=15 min short=4|15-30 min short=3|half of required=2|under half=1";
        assertThat(propose(EvidenceKind.DURATION, "5", scale, LATER).points()).isEqualByComparingTo("4");
    }

    @Test
    void durationGoesByThePrintedScale() {
        facts.minutes = 75;
        var scale = "full=5|<=15 min short=4|15-30 min short=3|half of required=2|under half=1";
        assertThat(propose(EvidenceKind.DURATION, "5", scale, LATER).points()).isEqualByComparingTo("4");
    }

    @Test
    void attendanceOfExactlyNinetyPercentIsEnough() {
        facts.expected = 30;
        facts.inPerson = 27;
        facts.online = 0;
        proposes("5", EvidenceKind.ATTENDANCE, "5");
    }

    @Test
    void attendanceOf89Point95PercentIsNotRoundedUp() {
        facts.expected = 2000;
        facts.inPerson = 1799;
        facts.online = 0;
        proposes("2.5", EvidenceKind.ATTENDANCE, "5");
        var why = propose(EvidenceKind.ATTENDANCE, "5", null, LATER).why().getFirst();
        assertThat(why.code()).endsWith("attendance-low");
        assertThat(why.args()).contains(new BigDecimal("89.95"));
    }

    @Test
    void oneUnexcusedAbsenceCostsHalf() {
        facts.unexcused = 1;
        proposes("2.5", EvidenceKind.ATTENDANCE, "5");
        facts.inPerson = 10;
        proposes("0", EvidenceKind.ATTENDANCE, "5");
    }

    @Test
    void anUnexcusedAbsenceFallsToTheMarkedStep() {
        var scale = ">=90% =4|75-<90% =3|65-<75% =2|<65% or any absence without reason =1";
        assertThat(propose(EvidenceKind.ATTENDANCE, "4", scale, LATER).points()).isEqualByComparingTo("4");
        facts.unexcused = 1;
        assertThat(propose(EvidenceKind.ATTENDANCE, "4", scale, LATER).points()).isEqualByComparingTo("1");
    }

    @Test
    void nobodyExpectedLeavesItToPeople() {
        facts.expected = 0;
        facts.inPerson = 0;
        facts.online = 0;
        assertThat(propose(EvidenceKind.ATTENDANCE, "5", null, LATER).points()).isNull();
        assertThat(why(EvidenceKind.ATTENDANCE, LATER)).containsExactly("nobody-expected");
    }

    @Test
    void aBranchWithoutCommitteeLosesNothing() {
        facts.committeeMet = null;
        proposes("5", EvidenceKind.PREPARATION, "5");
        proposes("2", EvidenceKind.COMMITTEE, "2");
        assertThat(why(EvidenceKind.COMMITTEE, LATER)).containsExactly("no-committee");
    }

    @Test
    void eachMissingPartOfPreparationCostsAThirdRoundedDown() {
        facts.committeeMet = false;
        proposes("3", EvidenceKind.PREPARATION, "5");
        facts.noticeAt = null;
        proposes("1.5", EvidenceKind.PREPARATION, "5");
        facts.papers = 0;
        facts.lastPaperAt = null;
        proposes("0", EvidenceKind.PREPARATION, "5");
    }

    @Test
    void aNoticeWithoutTheSuperiorInChargeIsIncomplete() {
        facts.superiorInvited = false;
        proposes("0", EvidenceKind.NOTICE, "1");
    }

    @Test
    void papersExactlyOneDayBeforeAreInTimeAndASecondLaterAreNot() {
        facts.lastPaperAt = Facts.START.minusSeconds(86400);
        proposes("2", EvidenceKind.PAPERS, "2");
        facts.lastPaperAt = Facts.START.minusSeconds(86399);
        proposes("0", EvidenceKind.PAPERS, "2");
    }

    @Test
    void halfOfThosePresentSpeakingIsFull() {
        facts.inPerson = 28;
        facts.online = 2;
        facts.speakers = 15;
        proposes("25", EvidenceKind.SPEAKERS, "25");
        facts.speakers = 14;
        proposes("23", EvidenceKind.SPEAKERS, "25");
        facts.speakers = 0;
        proposes("0", EvidenceKind.SPEAKERS, "25");
    }

    @Test
    void exactlyHalfFallsBetweenThePrintedStepsAndTakesTheLower() {
        facts.inPerson = 30;
        facts.online = 0;
        facts.speakers = 15;
        var scale = ">50% =5|40-<50% =4|30-<40% =3|<30% =2";
        assertThat(propose(EvidenceKind.SPEAKERS, "5", scale, LATER).points()).isEqualByComparingTo("4");
    }

    @Test
    void nobodyPresentLeavesSpeakersToPeople() {
        facts.inPerson = 0;
        facts.online = 0;
        assertThat(propose(EvidenceKind.SPEAKERS, "5", null, LATER).points()).isNull();
    }

    @Test
    void tasksInProportionRoundedDownToTheStep() {
        facts.due = 7;
        facts.done = 6;
        proposes("25.5", EvidenceKind.TASKS, "30");
    }

    @Test
    void noTasksDueGivesFullMarksAndSaysSo() {
        facts.due = 0;
        facts.done = 0;
        proposes("30", EvidenceKind.TASKS, "30");
        assertThat(why(EvidenceKind.TASKS, LATER)).containsExactly("no-tasks-due");
    }

    @Test
    void aCriterionThatDoesNotCountThisMonthEarnsNothing() {
        var onlyThematic = new Criterion(
                "4",
                "Tiến hành",
                "4.3",
                "Chuyên đề",
                null,
                new Maximum(new BigDecimal("5"), BigDecimal.ZERO),
                EvidenceKind.JUDGED,
                null);
        var given = new Case(facts.get(), Sets.terms(), LATER);
        assertThat(Evidence.propose(onlyThematic, false, given).points()).isEqualByComparingTo("0");
        assertThat(Evidence.propose(onlyThematic, true, given).points()).isNull();
    }
}
