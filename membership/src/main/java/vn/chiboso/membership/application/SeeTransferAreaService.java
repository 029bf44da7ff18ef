package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.SeeTransferArea;
import vn.chiboso.membership.application.port.out.TransferAreas;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.TransferRefusal;
import vn.chiboso.membership.domain.transfer.WatchedTransfer;

@Service
class SeeTransferAreaService implements SeeTransferArea {
    private static final int PAGE = 50;
    private static final int COMMUNES = 50;

    private final Standings standings;
    private final Authorities authorities;
    private final TransferClock clockOfSteps;
    private final TransferAreas areas;
    private final Clock clock;

    SeeTransferAreaService(
            Standings standings,
            Authorities authorities,
            TransferClock clockOfSteps,
            TransferAreas areas,
            Clock clock) {
        this.standings = standings;
        this.authorities = authorities;
        this.clockOfSteps = clockOfSteps;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var scopes = widest(standings.officerScopes(actor, today));
        if (scopes.isEmpty()) {
            throw TransferRefusal.notFound();
        }
        var asked = clockOfSteps.asked(scopes);
        var found = areas.page(asked, query.watch(), query.after(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var deadlines = clockOfSteps.deadlines(
                shown.stream().map(WatchedTransfer::transfer).toList());
        var counts = areas.counts(asked, COMMUNES);
        var overseen = authorities.overseen(actor);
        return new View(
                query.watch(),
                counts.totals(),
                counts.communes(),
                shown.stream()
                        .map(each -> line(
                                each, deadlines, today, overseen.stream().anyMatch(scope -> scope.covers(each.path()))))
                        .toList(),
                found.size() > PAGE ? key(shown.getLast()) : "");
    }

    private static Line line(WatchedTransfer each, TransferDeadlines deadlines, LocalDate today, boolean opens) {
        var due = deadlines.due(each.transfer()).map(TransferDeadlines.Due::day).orElse(null);
        var late = due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
        return new Line(each, due, late, opens);
    }

    private static String key(WatchedTransfer last) {
        return last.path() + "/" + last.transfer().id();
    }

    /** Nothing is counted twice for an officer with two offices. */
    private static List<UnitPath> widest(List<UnitPath> scopes) {
        return scopes.stream()
                .filter(scope -> scopes.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .distinct()
                .toList();
    }
}
