package vn.chiboso.membership.application;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.TermNumbers;
import vn.chiboso.membership.application.port.in.SetTerm;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.TermsOfOffice;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SetTermService implements SetTerm {
    private final Terms terms;
    private final TreeSurvey tree;
    private final Authorities authorities;
    private final List<TermNumbers> numbered;

    SetTermService(Terms terms, TreeSurvey tree, Authorities authorities, List<TermNumbers> numbered) {
        this.terms = terms;
        this.tree = tree;
        this.authorities = authorities;
        this.numbered = numbered;
    }

    @Override
    @Transactional
    public void set(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireTendsTree();
        if (!tree.isKnown(command.unit())) {
            throw UnitRefusal.notFound();
        }
        if (!command.to().isAfter(command.from())) {
            throw UnitRefusal.termOrder();
        }
        var term = new Term(command.unit(), command.from(), command.to());
        // before the terms are read: whoever holds the unit may be changing them
        numbered.forEach(each -> each.hold(command.unit()));
        var known = terms.of(command.unit());
        known.stream()
                .filter(other -> other.from().equals(term.from()))
                .filter(other -> !other.to().equals(term.to()) && !other.to().equals(command.replaces()))
                .findFirst()
                .ifPresent(other -> {
                    throw UnitRefusal.termThere(other.to());
                });
        var meets = known.stream()
                .filter(other -> !other.from().equals(term.from()))
                .anyMatch(
                        other -> !other.from().isAfter(term.to()) && !other.to().isBefore(term.from()));
        if (meets) {
            throw UnitRefusal.termOverlap();
        }
        requireDistinctNumbers(new TermsOfOffice(command.unit(), known), term);
        terms.put(term);
    }

    /** What is there twice already is nobody's fault now. */
    private void requireDistinctNumbers(TermsOfOffice before, Term term) {
        var after = before.with(term);
        var twins = new HashSet<TermNumbers.Twins>();
        for (var each : numbered) {
            twins.addAll(each.twice(term.unit(), day -> after.on(day, terms::rule)));
            twins.removeAll(each.twice(term.unit(), day -> before.on(day, terms::rule)));
        }
        if (!twins.isEmpty()) {
            throw UnitRefusal.termNumbers(twins.stream()
                    .map(TermNumbers.Twins::symbol)
                    .distinct()
                    .sorted()
                    .toList());
        }
    }
}
