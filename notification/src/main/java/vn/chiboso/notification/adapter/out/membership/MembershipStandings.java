package vn.chiboso.notification.adapter.out.membership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.application.port.out.StandingLookup;

@Component
class MembershipStandings implements StandingLookup {
    private final Standings standings;

    MembershipStandings(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        return standings.of(actor, unit, day);
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        return standings.officerScopes(actor, day);
    }

    @Override
    public boolean isActive(Actor actor, LocalDate day) {
        return !standings.branchesOf(actor, day).isEmpty()
                || !standings.officerScopes(actor, day).isEmpty();
    }
}
