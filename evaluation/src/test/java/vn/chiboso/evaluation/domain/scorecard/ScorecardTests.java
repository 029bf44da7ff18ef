package vn.chiboso.evaluation.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.evidence.Case;
import vn.chiboso.meetings.api.VoteId;

class ScorecardTests {
    private static final Instant NOW = Facts.START.plusSeconds(3600);

    private final CriteriaSet set = Sets.central();
    private final Facts facts = new Facts().open();
    private final Scorecard card = Scorecard.begin(
            new Head(
                    new ScorecardId(new UUID(1, 1)),
                    facts.id,
                    facts.unit,
                    facts.path,
                    facts.month,
                    facts.kind,
                    LocalDate.of(2026, 11, 3),
                    set.id()),
            false);

    private ScoreSheet sheet() {
        return ScoreSheet.of(set, new Case(facts.get(), set.terms(), NOW), card);
    }

    private void enter(String number, @Nullable String points, @Nullable String remark, @Nullable String remedy) {
        card.enter(
                new LineInput(number, points == null ? null : new BigDecimal(points), remark, remedy),
                sheet(),
                "Vũ Duy Đông",
                NOW);
    }

    private void judgeAll() {
        enter("3.1", "5", null, null);
        enter("4.3", "10", null, null);
        enter("5", "5", null, null);
    }

    private void table() {
        card.table(sheet(), "Vũ Duy Đông", NOW);
    }

    private VoteResult vote(int id, boolean passed) {
        return new VoteResult(new VoteId(new UUID(9, id)), 26, 14, passed ? 25 : 10, 1, 0, passed, NOW);
    }

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(act)
                .extracting(EvaluationRefusal::reason)
                .isEqualTo(reason);
    }

    @Test
    void aDraftFollowsTheFactsUntilSomebodyDiffers() {
        assertThat(sheet().line("2").orElseThrow().points()).isEqualByComparingTo("5");
        facts.unexcused = 1;
        assertThat(sheet().line("2").orElseThrow().points()).isEqualByComparingTo("2.5");
        enter("2", "3", "Đã đến thăm hỏi", null);
        facts.unexcused = 0;
        assertThat(sheet().line("2").orElseThrow().points()).isEqualByComparingTo("3");
    }

    @Test
    void enteringTheProposalItselfKeepsFollowingIt() {
        enter("2", "5", null, null);
        facts.unexcused = 1;
        assertThat(sheet().line("2").orElseThrow().points()).isEqualByComparingTo("2.5");
    }

    @Test
    void theGradeStandsOnlyWhenEveryLineHasPoints() {
        assertThat(sheet().grade()).isNull();
        judgeAll();
        assertThat(sheet().total()).isEqualByComparingTo("100");
        assertThat(sheet().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void pointsStayWithinTheMaximumAndOnTheStep() {
        refuses(Reason.POINTS_OUT_OF_RANGE, () -> enter("3.1", "5.5", null, null));
        refuses(Reason.POINTS_OUT_OF_RANGE, () -> enter("3.1", "-0.5", null, null));
        refuses(Reason.POINTS_OFF_STEP, () -> enter("3.1", "4.25", null, null));
        refuses(Reason.UNKNOWN_CRITERION, () -> enter("9", "1", null, null));
        refuses(Reason.TEXT_TOO_LONG, () -> enter("3.1", "1", "x".repeat(2001), null));
    }

    @Test
    void differingFromTheProposalNeedsARemark() {
        refuses(Reason.REMARK_MISSING, () -> enter("2", "4", " ", null));
        enter("2", "4", "Một đồng chí đến muộn", null);
        assertThat(card.freshChanges()).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo("5");
            assertThat(change.to()).isEqualTo("4");
            assertThat(change.reason()).isEqualTo("Một đồng chí đến muộn");
        });
    }

    @Test
    void savingTheSameTwiceIsNoChange() {
        enter("2", "4", "Lý do", null);
        enter("2", "4.0", "Lý do", null);
        assertThat(card.freshChanges()).hasSize(1);
    }

    @Test
    void tablingNeedsPointsEverywhereAndRemediesForLowLines() {
        refuses(Reason.POINTS_MISSING, this::table);
        judgeAll();
        enter("4.3", "7.5", "Còn kéo dài", null);
        refuses(Reason.REMEDY_MISSING, this::table);
        enter("4.3", "7.5", "Còn kéo dài", "Phân bổ thời gian từng nội dung");
        table();
        assertThat(card.state()).isEqualTo(ScorecardState.TABLED);
        assertThat(card.progress().total()).isEqualByComparingTo("97.5");
        assertThat(card.sourceKey()).isEqualTo("scorecard/" + card.head().id());
    }

    @Test
    void eightyPercentOfTheMaximumNeedsNoRemedy() {
        judgeAll();
        enter("4.3", "8", "Khá", null);
        table();
        assertThat(card.state()).isEqualTo(ScorecardState.TABLED);
    }

    @Test
    void factsThatMoveUnderAnEnteredLineAskForARemarkBeforeTabling() {
        facts.inPerson = 0;
        facts.online = 0;
        facts.expected = 0;
        enter("2", "5", null, null);
        judgeAll();
        enter("4.2", "25", null, null);
        facts.expected = 29;
        facts.inPerson = 20;
        refuses(Reason.REMARK_MISSING, this::table);
    }

    @Test
    void aPassedVoteAdoptsOnceAndForAll() {
        judgeAll();
        table();
        assertThat(card.settle(vote(1, true), "Chi Bộ Số")).isTrue();
        assertThat(card.settle(vote(1, true), "Chi Bộ Số")).isFalse();
        assertThat(card.state()).isEqualTo(ScorecardState.ADOPTED);
        refuses(Reason.ALREADY_ADOPTED, () -> enter("2", "4", "Lý do", null));
        refuses(Reason.ALREADY_ADOPTED, this::table);
        facts.unexcused = 3;
        assertThat(sheet().total()).isEqualByComparingTo("100");
        assertThat(sheet().line("2").orElseThrow().exceedsFacts()).isTrue();
    }

    @Test
    void aLostVoteGivesTheDraftBackAndTheNextRoundHasItsOwnKey() {
        judgeAll();
        table();
        assertThat(card.settle(vote(1, false), "Chi Bộ Số")).isTrue();
        assertThat(card.state()).isEqualTo(ScorecardState.DRAFT);
        assertThat(card.progress().vote()).isNotNull();
        facts.unexcused = 1;
        assertThat(sheet().line("2").orElseThrow().points()).isEqualByComparingTo("2.5");
        enter("2", null, null, "Nhắc từng đồng chí");
        table();
        assertThat(card.sourceKey()).isEqualTo("scorecard/" + card.head().id() + "/2");
    }

    @Test
    void aVoteOnADraftIsIgnored() {
        assertThat(card.settle(vote(1, true), "Chi Bộ Số")).isFalse();
    }

    @Test
    void changingATabledScoreKeepsItsRound() {
        judgeAll();
        table();
        card.reopen();
        enter("3.1", "4.5", null, null);
        table();
        assertThat(card.sourceKey()).isEqualTo("scorecard/" + card.head().id());
        assertThat(card.progress().total()).isEqualByComparingTo("99.5");
    }
}
