package vn.chiboso.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

class NumberSeriesTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 2, 28);
    private static final LocalDate NEXT = LocalDate.of(2025, 9, 1);
    private static final List<Term> TERMS =
            List.of(new Term(UNIT, FIRST, LAST), new Term(UNIT, NEXT, LocalDate.of(2030, 8, 31)));

    @Test
    void runThroughATerm() {
        var inTerm = new NumberSeries(UNIT, PaperKind.RESOLUTION, FIRST, LAST);
        assertThat(on(FIRST)).isEqualTo(inTerm);
        assertThat(on(LAST)).isEqualTo(inTerm);
        assertThat(on(NEXT)).isEqualTo(new NumberSeries(UNIT, PaperKind.RESOLUTION, NEXT, LocalDate.of(2030, 8, 31)));
    }

    @Test
    void areOneBeforeTheFirstTermThatIsKnown() {
        assertThat(on(FIRST.minusDays(1)))
                .isEqualTo(on(LocalDate.of(2011, 1, 1)))
                .isEqualTo(new NumberSeries(UNIT, PaperKind.RESOLUTION, null, FIRST.minusDays(1)));
        assertThat(NumberSeries.on(NEXT, UNIT, PaperKind.RESOLUTION, List.of()))
                .isEqualTo(new NumberSeries(UNIT, PaperKind.RESOLUTION, null, null));
    }

    @Test
    void areOneBetweenTermsAndAfterTheLast() {
        assertThat(on(LAST.plusDays(1)))
                .isEqualTo(new NumberSeries(UNIT, PaperKind.RESOLUTION, LAST.plusDays(1), NEXT.minusDays(1)));
        assertThat(on(LocalDate.of(2031, 1, 1)))
                .isEqualTo(new NumberSeries(UNIT, PaperKind.RESOLUTION, LocalDate.of(2030, 9, 1), null));
    }

    private static NumberSeries on(LocalDate day) {
        return NumberSeries.on(day, UNIT, PaperKind.RESOLUTION, TERMS);
    }
}
