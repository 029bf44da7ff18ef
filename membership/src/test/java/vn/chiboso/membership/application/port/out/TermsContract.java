package vn.chiboso.membership.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/** What every keeper of terms does. */
abstract class TermsContract {
    private static final LocalDate START = LocalDate.of(2025, 3, 15);

    abstract Terms terms();

    abstract UnitId unit();

    @Test
    void keepsTermsEarliestFirst() {
        var later = new Term(unit(), START, LocalDate.of(2030, 3, 14));
        var earlier = new Term(unit(), START.minusYears(5), START.minusDays(1));
        terms().put(later);
        terms().put(earlier);

        assertThat(terms().of(unit())).containsExactly(earlier, later);
    }

    @Test
    void replacesATermThatStartsOnTheSameDay() {
        terms().put(new Term(unit(), START, LocalDate.of(2030, 3, 14)));
        terms().put(new Term(unit(), START, LocalDate.of(2027, 9, 30)));

        assertThat(terms().of(unit())).extracting(Term::to).containsExactly(LocalDate.of(2027, 9, 30));
    }

    @Test
    void hasARuleForEveryDay() {
        assertThat(terms().rule(LocalDate.of(1999, 1, 1)).years()).isEqualTo(5);
        assertThat(terms().rule(LocalDate.of(2026, 11, 20)).legalBasis()).contains("Điều lệ Đảng");
    }
}
