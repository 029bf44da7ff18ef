package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TermRule;

/** For service tests; holds to the same contract as the real one. */
public class InMemoryTerms implements Terms {
    private final List<Term> terms = new ArrayList<>();

    @Override
    public List<Term> of(UnitId unit) {
        return terms.stream()
                .filter(t -> t.unit().equals(unit))
                .sorted(Comparator.comparing(Term::from))
                .toList();
    }

    @Override
    public void put(Term term) {
        terms.removeIf(t -> t.unit().equals(term.unit()) && t.from().equals(term.from()));
        terms.add(term);
    }

    @Override
    public TermRule rule(LocalDate day) {
        return new TermRule(null, null, LocalDate.of(2020, 7, 1), 5, "Điều lệ Đảng, Điều 13");
    }
}
