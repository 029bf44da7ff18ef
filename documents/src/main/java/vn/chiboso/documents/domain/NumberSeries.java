package vn.chiboso.documents.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.membership.api.Term;

/**
 * Numbers run through per unit, per kind and per term (nhiệm kỳ), not per year (05-HD/VPTW): through the papers dated within it, so
 * that a term entered late goes on where its papers are. A day of no entered term is in one of the rule's.
 */
public record NumberSeries(PaperKind kind, Term term) {
    /** "05-NQ/CB": below 10 padded, hyphen before the type, slash before the body. */
    public String symbol(int number, IssuerRule issuer) {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin at 1, not " + number);
        }
        return "%02d-%s/%s".formatted(number, kind.symbol(), issuer.symbol());
    }

    /** Symbols of papers of one unit whose number another paper of the series has too; {@code terms} says the term of a day. */
    public static Set<String> twice(Collection<PaperView> papers, Function<LocalDate, Term> terms) {
        record Place(NumberSeries series, int number) {}
        var taken = new HashSet<Place>();
        var twice = new TreeSet<String>();
        for (var paper : papers) {
            var series = new NumberSeries(paper.kind(), terms.apply(paper.date()));
            if (!taken.add(new Place(series, paper.number()))) {
                twice.add(paper.symbol());
            }
        }
        return twice;
    }
}
