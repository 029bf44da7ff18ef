package vn.chiboso.membership.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/**
 * How terms follow one another where none was entered for a unit.
 *
 * @param since    first day on which the rule is in force; null for the first rule, which is the rule of all days before it, too
 * @param until    day on which the next rule comes into force; null when none does
 * @param firstDay first day of one term; others follow and precede it without a gap
 * @param years    length of a term
 */
public record TermRule(
        @Nullable LocalDate since, @Nullable LocalDate until, LocalDate firstDay, int years, String legalBasis) {
    public TermRule {
        if (years < 1) {
            throw new IllegalArgumentException("a term of " + years + " years");
        }
    }

    /** The term that contains the day, on which the rule is in force. Ends on the last day before the next one, or the next rule. */
    public Term termOf(UnitId unit, LocalDate day) {
        var from = firstDay.plusYears((long) Math.floorDiv(day.getYear() - firstDay.getYear(), years) * years);
        if (from.isAfter(day)) {
            from = from.minusYears(years);
        }
        var to = from.plusYears(years).minusDays(1);
        return new Term(
                unit,
                since == null || since.isBefore(from) ? from : since,
                until == null || until.isAfter(to) ? to : until.minusDays(1));
    }
}
