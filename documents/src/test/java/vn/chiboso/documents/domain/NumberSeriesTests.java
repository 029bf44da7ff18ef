package vn.chiboso.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.TermNumbers.Twins;
import vn.chiboso.membership.api.UnitId;

class NumberSeriesTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final LocalDate BORDER = LocalDate.of(2025, 7, 1);
    private static final Term BEFORE = new Term(UNIT, BORDER.minusYears(5), BORDER.minusDays(1));
    private static final Term AFTER = new Term(UNIT, BORDER, BORDER.plusYears(5).minusDays(1));

    private final List<PaperView> papers = List.of(
            paper(PaperKind.RESOLUTION, 1, BORDER.minusDays(1)),
            paper(PaperKind.RESOLUTION, 2, BORDER.minusDays(1)),
            paper(PaperKind.RESOLUTION, 1, BORDER),
            paper(PaperKind.MINUTES, 2, BORDER));

    @Test
    void mayRepeatANumberInAnotherTermOrOfAnotherKind() {
        assertThat(NumberSeries.twice(papers, day -> day.isBefore(BORDER) ? BEFORE : AFTER))
                .isEmpty();
    }

    @Test
    void haveANumberTwiceWhenTwoTermsBecomeOne() {
        assertThat(NumberSeries.twice(papers, day -> new Term(UNIT, BEFORE.from(), AFTER.to())))
                .extracting(Twins::symbol)
                .containsExactly("01-RESOLUTION");
    }

    @Test
    void ofThreePapersOfOneNumberEveryTwoAreNamed() {
        var third = paper(PaperKind.RESOLUTION, 1, BORDER.plusDays(1));
        var twins = NumberSeries.twice(List.of(papers.get(0), papers.get(2), third), day -> AFTER);
        assertThat(twins).hasSize(3).allSatisfy(each -> assertThat(each.first()).isLessThan(each.second()));
    }

    private static PaperView paper(PaperKind kind, int number, LocalDate day) {
        return new PaperView(
                new PaperId(UUID.randomUUID()), UNIT, kind, number, "%02d-%s".formatted(number, kind), "", day, "");
    }
}
