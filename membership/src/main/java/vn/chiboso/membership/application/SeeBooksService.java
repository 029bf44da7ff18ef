package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.SeeBooks;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SeeBooksService implements SeeBooks {
    private final Authorities authorities;
    private final Standings standings;
    private final Paths paths;
    private final Rules rules;
    private final PastDays days;

    SeeBooksService(Authorities authorities, Standings standings, Paths paths, Rules rules, PastDays days) {
        this.authorities = authorities;
        this.standings = standings;
        this.paths = paths;
        this.rules = rules;
        this.days = days;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var asOf = days.asOf(query.day());
        var unit = query.unit() != null
                ? query.unit()
                : standings.branchesOf(actor, asOf.today()).stream().findFirst().orElseThrow(UnitRefusal::notFound);
        var authority = authorities.of(actor, unit);
        if (authority.requireSight() != Authority.Sight.LIST_BOOK) {
            throw RollRefusal.forbidden();
        }
        var view = days.stood(unit, asOf);
        return new View(
                unit,
                view.name(),
                paths.awaitingCeremony(unit, asOf.day()),
                paths.formerOf(unit).stream()
                        .filter(former -> !former.on().isAfter(asOf.day()))
                        .toList(),
                rules.all()
                        .on(Rule.Code.CEREMONY_DAYS, asOf.day())
                        .map(Rule::amount)
                        .orElse(0),
                asOf,
                !asOf.isPast() && authority.keepsRoll());
    }
}
