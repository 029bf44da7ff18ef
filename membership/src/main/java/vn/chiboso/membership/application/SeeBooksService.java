package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.SeeBooks;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.alert.CeremonyAlerts;
import vn.chiboso.membership.domain.path.AwaitingCeremony;

@Service
class SeeBooksService implements SeeBooks {
    private final Authorities authorities;
    private final Standings standings;
    private final Paths paths;
    private final AlertDesk desk;
    private final PastDays days;

    SeeBooksService(Authorities authorities, Standings standings, Paths paths, AlertDesk desk, PastDays days) {
        this.authorities = authorities;
        this.standings = standings;
        this.paths = paths;
        this.desk = desk;
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
        var awaiting = paths.awaitingCeremony(unit, asOf.day());
        var rules = desk.rules();
        return new View(
                unit,
                view.name(),
                awaiting,
                by(awaiting, new CeremonyAlerts(rules)),
                paths.formerOf(unit).stream()
                        .filter(former -> !former.on().isAfter(asOf.day()))
                        .toList(),
                rules.book()
                        .on(Rule.Code.CEREMONY_DAYS, asOf.day())
                        .map(Rule::amount)
                        .orElse(0),
                asOf,
                !asOf.isPast() && authority.keepsRoll());
    }

    private static Map<MemberId, LocalDate> by(List<AwaitingCeremony> awaiting, CeremonyAlerts ceremonies) {
        var days = new HashMap<MemberId, LocalDate>();
        awaiting.forEach(each -> ceremonies.due(each).ifPresent(day -> days.put(each.member(), day)));
        return days;
    }
}
