package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Entry;
import vn.chiboso.evaluation.domain.scorecard.Head;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Progress;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitView;

@EvaluationSlice
class StoredScorecardTests extends SliceBase {
    private static final CriteriaSetId CENTRAL = CriteriaSetId.of("00000000-0000-7000-8000-000000000042");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final Entry JUDGED =
            new Entry("3.1", points("4.5"), null, null, "Còn chung chung", "Gửi tài liệu trước", "Vũ Duy Đông", NOW);
    private static final AccountId BY = new AccountId(new UUID(5, 5));
    private static final Entry BLANK = new Entry("2", null, null, null, null, null, null, null);
    private static final Entry TABLED = new Entry("1", null, points("5"), points("5"), null, null, null, null);
    private static final Progress DRAFT = new Progress(ScorecardState.DRAFT, 0, true, null, null, null);
    private static final Progress ADOPTED = new Progress(
            ScorecardState.ADOPTED,
            2,
            true,
            points("91.5"),
            Grade.GOOD,
            new VoteResult(new VoteId(new UUID(8, 1)), 26, 14, 20, 5, 1, true, NOW));
    private static final RecursiveComparisonConfiguration NUMBERS_BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    @Autowired
    Scorecards cards;

    @Autowired
    ReportingStarts starts;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate use;
    private TransactionTemplate useBeside;

    @BeforeEach
    void transactions() {
        use = new TransactionTemplate(transactions);
        useBeside = new TransactionTemplate(transactions);
        useBeside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void aCardComesBackWithEverythingOnItAndVersionsFromZero() {
        var head = head(World.GIANG_DONG, 1);
        var first = decision(1, Map.of("3.1", points("4"), "2", points("5")));
        save(new Scorecard(head, ADOPTED, List.of(JUDGED, BLANK, TABLED), List.of(first, decision(2, Map.of())), 0));
        var stored = stored(head);
        assertThat(stored.head()).isEqualTo(head);
        assertThat(stored.progress()).usingRecursiveComparison(NUMBERS_BY_VALUE).isEqualTo(ADOPTED);
        assertThat(stored.entries())
                .usingRecursiveFieldByFieldElementComparator(NUMBERS_BY_VALUE)
                .containsExactly(TABLED, BLANK, JUDGED);
        assertThat(stored.decisions())
                .usingRecursiveFieldByFieldElementComparator(NUMBERS_BY_VALUE)
                .containsExactly(first, decision(2, Map.of()));
        assertThat(stored.version()).isZero();
        save(stored);
        assertThat(stored(head).version())
                .as("every save counts, as somebody decided on it")
                .isOne();
        assertThat(cards.of(head.meeting())).map(Scorecard::version).contains(1L);
    }

    @Test
    void entriesAreReplacedAndDecisionsOnlyAdded() {
        var head = head(World.GIANG_DONG, 1);
        var first = decision(1, Map.of("3.1", points("4")));
        save(new Scorecard(head, ADOPTED, List.of(JUDGED), List.of(first), 0));
        var written = rowsOf("official_decision") + rowsOf("official_item");
        var second = decision(2, Map.of("3.1", points("3"), "2", points("5")));
        save(new Scorecard(head, DRAFT, List.of(BLANK), List.of(first, second), 0));
        var stored = stored(head);
        assertThat(stored.progress()).isEqualTo(DRAFT);
        assertThat(stored.entries()).containsExactly(BLANK);
        assertThat(stored.decisions())
                .usingRecursiveFieldByFieldElementComparator(NUMBERS_BY_VALUE)
                .containsExactly(first, second);
        assertThat(rowsOf("official_decision where number = 1") + rowsOf("official_item where decision = 1"))
                .as("the earlier decision's rows are not touched")
                .isEqualTo(written);
    }

    @Test
    void whoWritesAnOldReadingIsRefused() {
        var head = head(World.GIANG_DONG, 1);
        save(draft(head));
        save(stored(head));
        refusedAsStale(() -> save(new Scorecard(head, DRAFT, List.of(JUDGED), List.of(), 0)));
        assertThat(stored(head).entries()).isEmpty();
    }

    @Test
    void whoIsOvertakenWhileWritingIsRefused() {
        var head = head(World.GIANG_DONG, 1);
        save(draft(head));
        refusedAsStale(() -> use.executeWithoutResult(status -> {
            var mine = stored(head);
            useBeside.executeWithoutResult(
                    beside -> cards.save(new Scorecard(head, DRAFT, List.of(JUDGED), List.of(), mine.version()), BY));
            cards.save(new Scorecard(head, ADOPTED, List.of(), List.of(), mine.version()), BY);
        }));
        assertThat(stored(head).progress()).isEqualTo(DRAFT);
        assertThat(stored(head).entries()).hasSize(1);
    }

    @Test
    void ofTwoWhoBeginACardTheSecondIsToldSoAndMayGoOn() throws Exception {
        var both = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var begun = pool.invokeAll(List.of(begin(both, World.COMMUNE), begin(both, World.OTHER)));
            assertThat(List.of(begun.getFirst().get(), begun.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(count("scorecard")).isOne();
        assertThat(starts.all())
                .as("what the refused one did besides is kept")
                .containsOnlyKeys(World.COMMUNE.id(), World.OTHER.id());
    }

    @Test
    void manyAreReadInAsManyStatementsAsOne() {
        save(full(head(World.GIANG_DONG, 1)));
        var one = Statements.during(
                factory,
                () -> assertThat(cards.under(World.COMMUNE.path(), MONTH)).hasSize(1));
        for (var day = 2; day <= 6; day++) {
            save(full(head(day % 2 == 0 ? World.GIANG_DONG : World.TRUNG_DINH, day)));
        }
        var many = Statements.during(
                factory,
                () -> assertThat(cards.under(World.COMMUNE.path(), MONTH))
                        .hasSize(6)
                        .allMatch(card ->
                                card.entries().size() == 3 && card.decisions().size() == 2)
                        .allMatch(card -> card.decisions().getLast().items().size() == 1));
        assertThat(many).isEqualTo(one).isEqualTo(4);
        assertThat(cards.ofUnit(World.GIANG_DONG.id(), MONTH.minusMonths(1), MONTH))
                .extracting(card -> card.head().day().getDayOfMonth())
                .containsExactly(1, 2, 4, 6);
        assertThat(cards.under(World.OTHER.path(), MONTH)).isEmpty();
        assertThat(cards.under(World.COMMUNE.path(), MONTH.plusMonths(1))).isEmpty();
    }

    private Callable<Boolean> begin(CyclicBarrier both, UnitView commune) {
        return () -> use.execute(status -> {
            starts.noteFirstSeen(commune.id(), MONTH);
            var head = head(World.GIANG_DONG, 1);
            assertThat(cards.of(head.meeting())).isEmpty();
            await(both);
            try {
                cards.save(draft(head), BY);
                return true;
            } catch (EvaluationRefusal e) {
                assertThat(e.reason()).isEqualTo(Reason.STALE);
                return false;
            }
        });
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refusedAsStale(Runnable save) {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(save::run)
                .matches(refusal -> refusal.reason() == Reason.STALE);
    }

    private static Head head(UnitView branch, int day) {
        return new Head(
                new ScorecardId(UUID.randomUUID()),
                new MeetingId(new UUID(9, day)),
                branch.id(),
                branch.path(),
                MONTH,
                MeetingKind.REGULAR,
                LocalDate.of(2026, 11, day),
                CENTRAL);
    }

    private static Scorecard draft(Head head) {
        return Scorecard.begin(head, true);
    }

    private static Scorecard full(Head head) {
        var decisions = List.of(decision(1, Map.of()), decision(2, Map.of("1", points("5"))));
        return new Scorecard(head, ADOPTED, List.of(JUDGED, BLANK, TABLED), decisions, 0);
    }

    private static OfficialDecision decision(int number, Map<String, BigDecimal> items) {
        return new OfficialDecision(number, points("88.5"), Grade.FAIR, items, "Theo hồ sơ", "Trần Thị Hà", NOW);
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private void save(Scorecard card) {
        use.executeWithoutResult(status -> cards.save(card, BY));
    }

    private Scorecard stored(Head head) {
        return cards.find(head.id()).orElseThrow();
    }

    private @Nullable String rowsOf(String table) {
        return sql.sql("select string_agg(xmin::text, ',' order by ctid) from evaluation." + table)
                .query(String.class)
                .single();
    }
}
