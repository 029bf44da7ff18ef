package vn.chiboso.documents.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.TermNumbers.Twins;

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

    /** Papers of one unit that have a number of one series, two by two; {@code terms} says the term of a day. */
    public static Set<Twins> twice(Collection<PaperView> papers, Function<LocalDate, Term> terms) {
        record Place(NumberSeries series, int number) {}
        var placed = new HashMap<Place, List<PaperView>>();
        var twins = new HashSet<Twins>();
        var ordered = papers.stream()
                .sorted(Comparator.comparing(paper -> paper.id().value()))
                .toList();
        for (var paper : ordered) {
            var series = new NumberSeries(paper.kind(), terms.apply(paper.date()));
            var there = placed.computeIfAbsent(new Place(series, paper.number()), place -> new ArrayList<>());
            there.forEach(first -> twins.add(
                    new Twins(first.symbol(), first.id().value(), paper.id().value())));
            there.add(paper);
        }
        return twins;
    }
}
