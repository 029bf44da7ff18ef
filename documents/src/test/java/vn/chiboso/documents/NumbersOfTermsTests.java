package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.documents.application.port.in.BrowsePapers;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.TermNumbers;
import vn.chiboso.membership.api.UnitId;

/** Numbers of a branch whose terms are entered before or after its papers are issued. */
@DocumentsSlice
class NumbersOfTermsTests {
    private static final LocalDate OLD = LocalDate.of(2025, 12, 20);
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @Autowired
    private Papers papers;

    @Autowired
    private FakeMembership membership;

    @Autowired
    private TermNumbers numbers;

    @Autowired
    private BrowsePapers browse;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void goOnWhenTheTermIsEnteredAfterItsFirstPapers() {
        var unit = membership.branchWithTerms();
        assertThat(number(unit, OLD)).isEqualTo(1);
        assertThat(number(unit, DAY)).isEqualTo(2);
        assertThat(number(unit, DAY)).isEqualTo(3);
        membership.learn(unit, term(unit));
        assertThat(number(unit, DAY)).isEqualTo(4);
        assertThat(number(unit, START)).isEqualTo(5);
    }

    @Test
    void beginAnewWhenTheTermWasEnteredBeforeItsFirstPaper() {
        var unit = membership.branchWithTerms();
        assertThat(number(unit, OLD)).isEqualTo(1);
        assertThat(number(unit, OLD)).isEqualTo(2);
        membership.learn(unit, term(unit));
        assertThat(number(unit, START)).isEqualTo(1);
        assertThat(number(unit, DAY)).isEqualTo(2);
    }

    @Test
    void ofAPaperDatedBeforeTheTermGoOnThere() {
        var unit = membership.branchWithTerms();
        assertThat(number(unit, OLD)).isEqualTo(1);
        assertThat(number(unit, DAY)).isEqualTo(2);
        membership.learn(unit, term(unit));
        assertThat(number(unit, OLD)).isEqualTo(2);
        assertThat(number(unit, DAY)).isEqualTo(3);
    }

    @Test
    void beginAnewWithATermOfTheRuleWhereNoneWasEntered() {
        var unit = membership.branchWithTerms();
        assertThat(number(unit, LocalDate.of(2025, 6, 30))).isEqualTo(1);
        assertThat(number(unit, LocalDate.of(2025, 7, 1))).isEqualTo(1);
        assertThat(number(unit, LocalDate.of(2025, 6, 30))).isEqualTo(2);
    }

    @Test
    @Transactional
    void areToldWhenATermWouldHoldOneTwice() {
        var unit = membership.branchWithTerms();
        number(unit, LocalDate.of(2025, 6, 30));
        number(unit, LocalDate.of(2025, 7, 1));
        assertThat(numbers.twice(unit, day -> membership.termOf(unit, day))).isEmpty();
        var both = new Term(unit, LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31));
        assertThat(numbers.twice(unit, day -> both))
                .extracting(TermNumbers.Twins::symbol)
                .containsExactly("01-BB/CB");
    }

    @Test
    void areNotGivenWhileTheUnitIsHeld() throws Exception {
        var unit = membership.branchWithTerms();
        try (var other = Executors.newSingleThreadExecutor()) {
            var filed = transaction.execute(held -> {
                numbers.hold(unit);
                var waiting = other.submit(() -> number(unit, DAY));
                assertThat(waiting).as("filed beside it").failsWithin(Duration.ofMillis(500));
                return waiting;
            });
            assertThat(filed).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(1);
        }
    }

    @Test
    void areFoundInTheTermThatWasEnteredAfterThem() {
        var unit = membership.branchWithTerms();
        number(unit, OLD);
        number(unit, DAY);
        membership.learn(unit, term(unit));
        var found = browse.browse(new BrowsePapers.Query(unit, null, START, null), FakeMembership.OFFICER);
        assertThat(found.papers()).extracting(PaperView::date).containsExactly(DAY);
        assertThat(found.terms()).extracting(Term::from).containsExactly(START, LocalDate.of(2025, 7, 1));
    }

    @Test
    void areGivenOnceEachWhileATermIsBeingEntered() throws Exception {
        var unit = membership.branchWithTerms();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var filed = IntStream.range(0, 18)
                    .mapToObj(n -> threads.submit((Callable<Integer>) () -> {
                        if (n == 9) {
                            membership.learn(unit, term(unit));
                        }
                        return number(unit, DAY);
                    }))
                    .toList();
            var numbers = new java.util.ArrayList<Integer>();
            for (var each : filed) {
                numbers.add(each.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 18).boxed().toList());
        }
    }

    private static Term term(UnitId unit) {
        return new Term(unit, START, LocalDate.of(2030, 12, 31));
    }

    private int number(UnitId unit, LocalDate day) {
        var draft = SamplePapers.dated(SamplePapers.minutes("terms/" + UUID.randomUUID(), unit), day);
        PaperView filed = papers.file(draft, Actor.system());
        return filed.number();
    }
}
