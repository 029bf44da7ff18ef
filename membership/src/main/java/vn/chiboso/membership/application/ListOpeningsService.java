package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.ListOpenings;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.application.port.out.SearchTries;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

@Service
class ListOpeningsService implements ListOpenings {
    private static final int SHOWN = 50;
    private static final int SEARCHES = 100;

    private final Openings openings;
    private final SearchTries searches;
    private final Clock clock;

    ListOpeningsService(Openings openings, SearchTries searches, Clock clock) {
        this.openings = openings;
        this.searches = searches;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View list(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var member = actor.member();
        var watched = member == null ? List.<UnitPath>of() : openings.watched(member, OpeningRights.watchers(), today);
        if (watched.isEmpty()) {
            throw ProtectionRefusal.forbidden();
        }
        var lines = openings.below(watched, today, query.unusual(), query.before(), SHOWN + 1);
        return new View(
                lines.stream().limit(SHOWN).toList(),
                lines.size() > SHOWN,
                query.before() == null ? searches.below(watched, today, query.unusual(), SEARCHES) : List.of());
    }
}
