package vn.chiboso.membership.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.NoteAlerts;
import vn.chiboso.membership.application.port.out.AlertBook;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.events.AlertsNoted;

@Service
class NoteAlertsService implements NoteAlerts {
    /** Branches per transaction: some thousand people, read in a second. */
    private static final int TOGETHER = 200;

    private final AlertDesk desk;
    private final AlertFacts facts;
    private final AlertBook book;
    private final ApplicationEventPublisher events;

    NoteAlertsService(AlertDesk desk, AlertFacts facts, AlertBook book, ApplicationEventPublisher events) {
        this.desk = desk;
        this.facts = facts;
        this.book = book;
        this.events = events;
    }

    @Override
    @Transactional
    public Optional<UnitId> note(@Nullable UnitId after) {
        var today = desk.today();
        var branches = facts.branchesAfter(after, TOGETHER, today);
        book.note(branches, desk.standing(branches), today);
        // where nobody leads today, the next round finds who does
        var leaders = book.leaders(branches, today);
        var untold = book.tell(leaders.keySet(), today);
        untold.forEach((unit, count) -> {
            var tell = leaders.getOrDefault(unit, List.of());
            if (!tell.isEmpty()) {
                events.publishEvent(new AlertsNoted(unit, today, count, tell));
            }
        });
        if (branches.size() == TOGETHER) {
            return Optional.of(branches.getLast());
        }
        book.close(today);
        return Optional.empty();
    }
}
