package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.SeeAlertArea;
import vn.chiboso.membership.application.port.out.AlertAreas;
import vn.chiboso.membership.domain.alert.AlertRefusal;

@Service
class SeeAlertAreaService implements SeeAlertArea {
    private static final int PAGE = 50;

    private final Standings standings;
    private final Authorities authorities;
    private final AlertAreas areas;
    private final Clock clock;

    SeeAlertAreaService(Standings standings, Authorities authorities, AlertAreas areas, Clock clock) {
        this.standings = standings;
        this.authorities = authorities;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var scopes = widest(standings.officerScopes(actor, today));
        if (scopes.isEmpty()) {
            throw AlertRefusal.notFound();
        }
        var overseen = authorities.overseen(actor);
        var found = areas.page(scopes, query.kind(), query.after(), PAGE + 1, today);
        return new View(
                query.kind(),
                areas.totals(scopes, today),
                found.stream()
                        .limit(PAGE)
                        .map(branch ->
                                new Row(branch, overseen.stream().anyMatch(scope -> scope.covers(branch.path()))))
                        .toList(),
                found.size() > PAGE,
                !overseen.isEmpty());
    }

    /** Nobody is counted twice for an officer with two offices. */
    private static List<UnitPath> widest(List<UnitPath> scopes) {
        return scopes.stream()
                .filter(scope -> scopes.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .distinct()
                .toList();
    }
}
