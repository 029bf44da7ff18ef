package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/**
 * The terms of a unit's committee: as entered, and elsewhere those of the rule, which end where an entered one or
 * another rule begins. No day is without a term, and none is in two.
 */
public record TermsOfOffice(UnitId unit, List<Term> entered) {
    public TermsOfOffice {
        entered = List.copyOf(entered);
    }

    /** The term of the day; {@code rule} in force on a day where none was entered. */
    public Term on(LocalDate day, Function<LocalDate, TermRule> rule) {
        return entered.stream()
                .filter(term -> !term.from().isAfter(day) && !term.to().isBefore(day))
                .findFirst()
                .orElseGet(() -> between(day, rule.apply(day).termOf(unit, day)));
    }

    /** The same after one was entered; one that starts on the same day is replaced. */
    public TermsOfOffice with(Term term) {
        return new TermsOfOffice(
                unit,
                Stream.concat(entered.stream().filter(e -> !e.from().equals(term.from())), Stream.of(term))
                        .toList());
    }

    private Term between(LocalDate day, Term byRule) {
        var from = byRule.from();
        var to = byRule.to();
        for (var term : entered) {
            if (term.to().isBefore(day)) {
                from = from.isAfter(term.to()) ? from : term.to().plusDays(1);
            } else {
                to = to.isBefore(term.from()) ? to : term.from().minusDays(1);
            }
        }
        return new Term(unit, from, to);
    }
}
