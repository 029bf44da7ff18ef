package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
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
    private final Units units;
    private final Paths paths;
    private final AlertDesk desk;
    private final Clock clock;

    SeeBooksService(
            Authorities authorities, Standings standings, Units units, Paths paths, AlertDesk desk, Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.units = units;
        this.paths = paths;
        this.desk = desk;
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
        var awaiting = paths.awaitingCeremony(unit);
        var rules = desk.rules();
        return new View(
                unit,
                view.name(),
                awaiting,
                by(awaiting, new CeremonyAlerts(rules)),
                paths.formerOf(unit),
                rules.book()
                        .on(Rule.Code.CEREMONY_DAYS, today)
                        .map(Rule::amount)
                        .orElse(0),
                today,
                authority.keepsRoll());
    }

    private static Map<MemberId, LocalDate> by(List<AwaitingCeremony> awaiting, CeremonyAlerts ceremonies) {
        var days = new HashMap<MemberId, LocalDate>();
        awaiting.forEach(each -> ceremonies.due(each).ifPresent(day -> days.put(each.member(), day)));
        return days;
    }
}
