package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.Cursor;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.documents.domain.Secrecy;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What every register promises. */
abstract class PaperRegisterContract {
    private static final Set<Audience> ALL = EnumSet.allOf(Audience.class);

    private UnitId unit = new UnitId(UUID.randomUUID());
    private Term now = term(2025);
    private Term before = term(2020);

    /** Module slices keep one instance for all tests. */
    @BeforeEach
    void inAUnitOfItsOwn() {
        unit = new UnitId(UUID.randomUUID());
        now = term(2025);
        before = term(2020);
    }

    private Term term(int year) {
        return new Term(unit, LocalDate.of(year, 7, 1), LocalDate.of(year + 5, 6, 30));
    }

    abstract PaperRegister register();

    @Test
    void keepsThePaperWithAllItsContent() {
        var paper = resolution(1, now);
        assertThat(register().add(paper)).isTrue();
        assertThat(register().find(paper.id())).contains(paper);
        assertThat(register().bySource(paper.sourceKey())).contains(paper.view());
        assertThat(register().find(new PaperId(UUID.randomUUID()))).isEmpty();
        assertThat(register().bySource("nothing")).isEmpty();
    }

    @Test
    void takesNoSourceTwice() {
        var paper = resolution(1, now);
        register().add(paper);
        assertThat(register().add(paper(2, now, SamplePapers.resolution(paper.sourceKey(), unit))))
                .isFalse();
        assertThat(register().add(resolution(1, before))).isTrue();
        assertThat(register().add(resolution(2, now))).isTrue();
    }

    @Test
    void listsNewestFirstPageByPageWithoutLossOrDouble() {
        for (var number = 1; number <= 7; number++) {
            register().add(resolution(number, now));
        }
        var seen = new ArrayList<PaperView>();
        Cursor after = null;
        do {
            var page = register().list(unit, filter(null, null, after), 3);
            seen.addAll(page);
            after = page.size() < 3
                    ? null
                    : Cursor.of(page.getLast().date(), page.getLast().id().value());
        } while (after != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(register().list(unit, filter(null, null, null), 100));
    }

    @Test
    void filtersByKindAndByTheDayAndKnowsTheLatest() {
        // filed before the term was entered: what was known of it then does not count
        var old = paper(1, now, SamplePapers.dated(SamplePapers.resolution(key(), unit), before.to()));
        var minutes = paper(1, now, SamplePapers.minutes(key(), unit));
        register().add(old);
        register().add(minutes);
        register().add(resolution(1, now));
        assertThat(register().list(unit, filter(PaperKind.MINUTES, null, null), 9))
                .containsExactly(minutes.view());
        assertThat(register().list(unit, filter(null, before, null), 9)).containsExactly(old.view());
        assertThat(register().list(new UnitId(UUID.randomUUID()), filter(null, null, null), 9))
                .isEmpty();
        assertThat(register().latest(unit, ALL, null)).contains(SamplePapers.DAY);
        assertThat(register().latest(unit, ALL, SamplePapers.DAY)).contains(before.to());
        assertThat(register().latest(unit, ALL, before.to())).isEmpty();
    }

    @Test
    void leavesOutWhatIsForOthersWithoutShorteningThePage() {
        var old = resolution(1, before);
        var open = resolution(1, now);
        var kept = paper(1, now, SamplePapers.forCommittee(SamplePapers.minutes(key(), unit)));
        var onlyOnes = Set.of(Audience.BRANCH);
        register().add(old);
        register().add(open);
        register().add(kept);
        var later = SamplePapers.dated(SamplePapers.minutes(key(), unit), SamplePapers.DAY.plusDays(1));
        register().add(paper(2, now, SamplePapers.forCommittee(later)));
        assertThat(register().find(kept.id())).contains(kept);
        assertThat(register().list(unit, new PaperFilter(onlyOnes, null, null, null), 2))
                .containsExactlyInAnyOrder(old.view(), open.view());
        assertThat(register().list(unit, filter(null, null, null), 9)).hasSize(4);
        assertThat(register().latest(unit, onlyOnes, null)).contains(SamplePapers.DAY);
        assertThat(register().latest(unit, ALL, null)).contains(SamplePapers.DAY.plusDays(1));
    }

    private Paper resolution(int number, Term term) {
        return paper(number, term, SamplePapers.resolution(key(), unit));
    }

    private Paper paper(int number, Term term, PaperDraft draft) {
        return new Paper(
                new PaperId(UUID.randomUUID()),
                unit,
                new UnitPath("vn.38.168.1."),
                term,
                number,
                Secrecy.INTERNAL,
                draft.audience(),
                draft.sourceKey(),
                SamplePapers.printed(draft),
                Digest.of(new byte[] {1}),
                Digest.of(new byte[] {2}),
                Instant.parse("2026-11-20T05:00:00Z"),
                new AccountId(new UUID(0, 1)));
    }

    private static PaperFilter filter(@Nullable PaperKind kind, @Nullable Term term, @Nullable Cursor after) {
        return new PaperFilter(ALL, kind, term, after);
    }

    private static String key() {
        return "contract/" + UUID.randomUUID();
    }
}
