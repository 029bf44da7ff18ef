package vn.chiboso.documents.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/**
 * Numbers run through per unit, per kind and per term (nhiệm kỳ), not per year (05-HD/VPTW): through the papers dated within it, so
 * that a term entered late goes on where its papers are. Days of no known term are one series up to the next known one.
 *
 * @param from first day, null when no term before is known
 * @param to   last day, null when no term after is known
 */
public record NumberSeries(
        UnitId unit,
        PaperKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The series of a paper of that day; {@code terms} as known of the unit. */
    public static NumberSeries on(LocalDate day, UnitId unit, PaperKind kind, List<Term> terms) {
        LocalDate from = null;
        LocalDate to = null;
        for (var term : terms) {
            if (term.from().isAfter(day)) {
                to = earlier(to, term.from().minusDays(1));
            } else if (term.to().isBefore(day)) {
                from = later(from, term.to().plusDays(1));
            } else {
                return new NumberSeries(unit, kind, term.from(), term.to());
            }
        }
        return new NumberSeries(unit, kind, from, to);
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate day) {
        return known != null && known.isBefore(day) ? known : day;
    }

    private static LocalDate later(@Nullable LocalDate known, LocalDate day) {
        return known != null && known.isAfter(day) ? known : day;
    }

    /** "05-NQ/CB": below 10 padded, hyphen before the type, slash before the body. */
    public String symbol(int number, IssuerRule issuer) {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin at 1, not " + number);
        }
        return "%02d-%s/%s".formatted(number, kind.symbol(), issuer.symbol());
    }
}
