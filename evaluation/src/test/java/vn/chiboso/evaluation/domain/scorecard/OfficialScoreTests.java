package vn.chiboso.evaluation.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.chiboso.evaluation.domain.report.Deductions;
import vn.chiboso.meetings.api.VoteId;

class OfficialScoreTests {
    private static final Instant NOW = Facts.START.plusSeconds(3600);
    private static final List<String> JUDGED = List.of("3.1", "4.3", "5");

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

    private OfficialDecision decide(@Nullable String total, Map<String, BigDecimal> items, String comment) {
        var input = new OfficialInput(total == null ? null : new BigDecimal(total), items, null, comment);
        return card.decide(input, sheet(), "Trần Thị Hà", NOW);
    }

    private void adopt() {
        judgeAll();
        table();
        card.settle(vote(1, true), "Chi Bộ Số");
    }

    @Test
    void theOfficialScoreMayJustConfirm() {
        adopt();
        assertThat(decide("100", Map.of(), "").grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void anotherOfficialScoreNeedsACommentAndKeepsTheFirst() {
        adopt();
        refuses(Reason.COMMENT_MISSING, () -> decide("89.5", Map.of(), " "));
        decide("89.5", Map.of(), "Ít ý kiến");
        var second = decide(null, Map.of("4.2", new BigDecimal("20")), "Xem lại biên bản");
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.points()).isEqualByComparingTo("95");
        assertThat(card.decisions()).extracting(OfficialDecision::grade).containsExactly(Grade.FAIR, Grade.GOOD);
        assertThat(card.freshChanges().getLast().from()).isEqualTo("89.5");
        refuses(Reason.COMMENT_MISSING, () -> decide("100", Map.of(), ""));
    }

    @Test
    void officialPointsAreCheckedLikeOthers() {
        adopt();
        refuses(Reason.TOTAL_OR_ITEMS, () -> decide(null, Map.of(), "x"));
        refuses(Reason.TOTAL_OR_ITEMS, () -> decide("90", Map.of("1", BigDecimal.ONE), "x"));
        refuses(Reason.POINTS_OUT_OF_RANGE, () -> decide("100.5", Map.of(), "x"));
        refuses(Reason.POINTS_OFF_STEP, () -> decide("90.2", Map.of(), "x"));
        refuses(Reason.POINTS_OUT_OF_RANGE, () -> decide(null, Map.of("1", new BigDecimal("6")), "x"));
        refuses(Reason.UNKNOWN_CRITERION, () -> decide(null, Map.of("99", BigDecimal.ONE), "x"));
    }

    @Test
    void aBranchThatNeverScoredIsGradedByTotalOnly() {
        refuses(Reason.POINTS_MISSING, () -> decide(null, Map.of("1", BigDecimal.ONE), "Không tự chấm"));
        assertThat(decide("60", Map.of(), "Không tự chấm").grade()).isEqualTo(Grade.AVERAGE);
        assertThat(JUDGED).allMatch(number -> sheet().line(number).orElseThrow().points() == null);
    }

    @Test
    void deductionsFollowTheAdoptedPointsAndTheOfficialItems() {
        judgeAll();
        enter("4.3", "8", "Khá", null);
        assertThat(Deductions.of(card, set)).isEmpty();
        table();
        card.settle(vote(1, true), "Chi Bộ Số");
        assertThat(Deductions.of(card, set)).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo("4.3");
            assertThat(each.lost()).isEqualByComparingTo("2");
        });
        decide(null, Map.of("4.3", new BigDecimal("10"), "1", new BigDecimal("4")), "Đính chính");
        assertThat(Deductions.of(card, set))
                .extracting(Deductions.Deduction::number)
                .containsExactly("1");
    }
}
