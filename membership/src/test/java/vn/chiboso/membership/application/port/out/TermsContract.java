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
    void findsTheTermThatContainsTheDayBothEndsIncluded() {
        var term = new Term(unit(), START, LocalDate.of(2030, 3, 14));
        terms().put(term);

        assertThat(terms().find(unit(), START)).contains(term);
        assertThat(terms().find(unit(), LocalDate.of(2030, 3, 14))).contains(term);
        assertThat(terms().find(unit(), START.minusDays(1))).isEmpty();
        assertThat(terms().find(unit(), LocalDate.of(2030, 3, 15))).isEmpty();
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
