package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.OTHER_BRANCH;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.events.PaperFiled;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** The register on a real PostgreSQL. Tests leave what they filed, so each asks by its own keys and compares with what stood. */
@DocumentsSlice
class PapersModuleTests {
    @Autowired
    private Papers papers;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void numbersRunThroughPerUnitPerKindPerTerm() {
        var first = file(SamplePapers.resolution(key(), BRANCH));
        var second = file(SamplePapers.resolution(key(), BRANCH));
        var minutes = file(SamplePapers.minutes(key(), OTHER_BRANCH));
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.symbol()).isEqualTo("%02d-NQ/CB".formatted(second.number()));
        assertThat(minutes.number()).isEqualTo(1);
        assertThat(minutes.symbol()).isEqualTo("01-BB/CB");
    }

    @Test
    void aNewTermBeginsAtOneAgain() {
        var before = SamplePapers.dated(SamplePapers.longTable(key(), BRANCH, 1), LocalDate.of(2025, 6, 30));
        var after = SamplePapers.dated(SamplePapers.longTable(key(), BRANCH, 1), LocalDate.of(2025, 7, 1));
        assertThat(file(before).number()).isEqualTo(1);
        assertThat(file(after).number()).isEqualTo(1);
        assertThat(file(SamplePapers.dated(SamplePapers.longTable(key(), BRANCH, 1), LocalDate.of(2025, 12, 31)))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void theSameSourceIsFiledOnceAndToldOnce(PublishedEvents events) {
        var key = key();
        var filed = file(SamplePapers.resolution(key, BRANCH));
        assertThat(file(SamplePapers.resolution(key, BRANCH))).isEqualTo(filed);
        assertThat(papers.bySource(key)).contains(filed);
        assertThat(events.ofType(PaperFiled.class)
                        .matching(event -> event.sourceKey().equals(key)))
                .hasSize(1);
    }

    @Test
    void aTransactionThatFailsGivesItsNumberBack() {
        var before = file(SamplePapers.resolution(key(), BRANCH));
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    file(SamplePapers.resolution(key(), BRANCH));
                    throw new IllegalStateException("the meeting could not be concluded");
                }))
                .hasMessageContaining("could not be concluded");
        assertThat(file(SamplePapers.resolution(key(), BRANCH)).number()).isEqualTo(before.number() + 1);
    }

    @Test
    void manyAtOnceLeaveNoGapAndNoDouble() throws Exception {
        var before = file(SamplePapers.resolution(key(), BRANCH)).number();
        var filed = atOnce(IntStream.range(0, 24)
                .mapToObj(n -> SamplePapers.resolution(key(), BRANCH))
                .toList());
        assertThat(filed.stream().map(PaperView::number).sorted().toList())
                .isEqualTo(
                        IntStream.rangeClosed(before + 1, before + 24).boxed().toList());
    }

    @Test
    void oneSourceManyTimesAtOnceIsOnePaper() throws Exception {
        var key = key();
        var before = file(SamplePapers.resolution(key(), BRANCH)).number();
        var filed = atOnce(IntStream.range(0, 12)
                .mapToObj(n -> SamplePapers.resolution(key, BRANCH))
                .toList());
        assertThat(filed).containsOnly(filed.getFirst());
        assertThat(filed.getFirst().number()).isEqualTo(before + 1);
        assertThat(file(SamplePapers.resolution(key(), BRANCH)).number()).isEqualTo(before + 2);
    }

    @Test
    void papersOfOneSourceAreFoundByItsPrefixOldestFirst() {
        var prefix = "meeting_%/" + UUID.randomUUID() + "/";
        var minutes = file(SamplePapers.minutes(prefix + "minutes", BRANCH));
        var resolution = file(SamplePapers.resolution(prefix + "resolution", BRANCH));
        file(SamplePapers.resolution(key(), BRANCH));
        assertThat(papers.bySourcePrefix(prefix)).containsExactly(minutes, resolution);
        assertThat(papers.bySourcePrefix("meeting__/")).isEmpty();
    }

    @Test
    void whoIssuesNoPapersAndWhatHasNoTitleIsRefused() {
        assertThatThrownBy(() -> file(SamplePapers.minutes(key(), FakeMembership.GROUP)))
                .isInstanceOfSatisfying(
                        DocumentRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.Reason.ISSUES_NO_PAPERS));
        assertThatThrownBy(() -> file(SamplePapers.minutes(key(), new UnitId(new UUID(0, 99)))))
                .isInstanceOfSatisfying(
                        DocumentRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.Reason.NOT_FOUND));
        var draft = SamplePapers.minutes(key(), BRANCH);
        assertThatThrownBy(() -> file(new PaperDraft(
                        draft.sourceKey(),
                        draft.unit(),
                        draft.kind(),
                        " \u0007 ",
                        draft.date(),
                        draft.body(),
                        draft.recipients(),
                        draft.signatures())))
                .isInstanceOfSatisfying(
                        DocumentRefusal.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("title"));
    }

    private List<PaperView> atOnce(List<PaperDraft> drafts) throws Exception {
        var start = new CountDownLatch(1);
        var results = new ConcurrentHashMap<Integer, Future<PaperView>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < drafts.size(); n++) {
                var draft = drafts.get(n);
                Callable<PaperView> task = () -> {
                    start.await();
                    return file(draft);
                };
                results.put(n, threads.submit(task));
            }
            start.countDown();
            return results.values().stream().map(PapersModuleTests::result).toList();
        }
    }

    private static PaperView result(Future<PaperView> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private PaperView file(PaperDraft draft) {
        return papers.file(draft, Actor.system());
    }

    private static String key() {
        return "test/" + UUID.randomUUID();
    }
}
