package vn.chiboso.membership.domain;

import java.time.LocalDate;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/**
 * How terms follow one another where none was entered for a unit.
 *
 * @param firstDay first day of one term; others follow and precede it without a gap
 * @param years    length of a term
 */
public record TermRule(LocalDate firstDay, int years, String legalBasis) {
    public TermRule {
        if (years < 1) {
            throw new IllegalArgumentException("a term of " + years + " years");
        }
    }

    /** The term of the rule that contains the day. Ends on the last day before the next one starts. */
    public Term termOf(UnitId unit, LocalDate day) {
        var from = firstDay.plusYears((long) Math.floorDiv(day.getYear() - firstDay.getYear(), years) * years);
        if (from.isAfter(day)) {
            from = from.minusYears(years);
        }
        return new Term(unit, from, from.plusYears(years).minusDays(1));
    }
}
