package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
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
    private final Units units;
    private final Paths paths;
    private final Rules rules;
    private final Clock clock;

    SeeBooksService(Authorities authorities, Standings standings, Units units, Paths paths, Rules rules, Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.units = units;
        this.paths = paths;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId asked) {
        var today = LocalDate.now(clock);
        var unit = asked != null
                ? asked
                : standings.branchesOf(actor, today).stream().findFirst().orElseThrow(UnitRefusal::notFound);
        var authority = authorities.of(actor, unit);
        if (authority.requireSight() != Authority.Sight.LIST_BOOK) {
            throw RollRefusal.forbidden();
        }
        var view = units.find(unit).orElseThrow(UnitRefusal::notFound);
        return new View(
                unit,
                view.name(),
                paths.awaitingCeremony(unit),
                paths.formerOf(unit),
                rules.all().on(Rule.Code.CEREMONY_DAYS, today).map(Rule::amount).orElse(0),
                today,
                authority.keepsRoll());
    }
}
