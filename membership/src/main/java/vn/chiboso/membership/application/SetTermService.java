package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.application.port.in.SetTerm;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SetTermService implements SetTerm {
    private final Terms terms;
    private final Authorities authorities;

    SetTermService(Terms terms, Authorities authorities) {
        this.terms = terms;
        this.authorities = authorities;
    }

    @Override
    @Transactional
    public void set(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireTendsTree();
        if (!command.to().isAfter(command.from())) {
            throw UnitRefusal.termOrder();
        }
        var term = new Term(command.unit(), command.from(), command.to());
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
        terms.put(term);
    }
}
