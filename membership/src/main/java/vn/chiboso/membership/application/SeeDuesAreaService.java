package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.SeeDuesArea;
import vn.chiboso.membership.application.port.out.DuesAreas;
import vn.chiboso.membership.domain.dues.DuesRefusal;

@Service
class SeeDuesAreaService implements SeeDuesArea {
    private static final int PAGE = 50;

    private final Standings standings;
    private final DuesAreas areas;
    private final DuesDesk desk;
    private final Clock clock;

    SeeDuesAreaService(Standings standings, DuesAreas areas, DuesDesk desk, Clock clock) {
        this.standings = standings;
        this.areas = areas;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var scopes = widest(standings.officerScopes(actor, today));
        if (scopes.isEmpty()) {
            throw DuesRefusal.notFound();
        }
        var month = query.month() == null ? YearMonth.from(today) : query.month();
        desk.requireMonth(month);
        var after = new DuesAreas.After(query.afterName(), query.afterUnit());
        var found = areas.page(scopes, month, after, PAGE + 1, today);
        var tally = areas.tally(scopes, month, today);
        return new View(
                desk.unitAt(scopes.getFirst(), today),
                month,
                tally.branches(),
                tally.opened(),
                tally.closed(),
                tally.due(),
                tally.paid(),
                List.copyOf(found.subList(0, Math.min(PAGE, found.size()))),
                found.size() > PAGE);
    }

    /** Nobody is counted twice for an officer with two offices. */
    private static List<UnitPath> widest(List<UnitPath> scopes) {
        return scopes.stream()
                .filter(scope -> scopes.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .distinct()
                .toList();
    }
}
