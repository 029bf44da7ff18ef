package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.OpeningSettings;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.application.port.out.SearchTries;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.SearchTry;
import vn.chiboso.membership.domain.protection.SearchWay;
import vn.chiboso.membership.events.SearchLimitReached;

/** Counts how often somebody asks whose a sealed number is, and tells who watches when that becomes often. */
@Component
class SearchDesk {
    private final SearchTries tries;
    private final Openings openings;
    private final OpeningSettings settings;
    private final Supplier<UUID> newId;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchDesk(
            SearchTries tries,
            Openings openings,
            OpeningSettings settings,
            Supplier<UUID> newId,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tries = tries;
        this.openings = openings;
        this.settings = settings;
        this.newId = newId;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses before anything is looked up, so that who tried too often learns nothing more. */
    void require(Actor actor, String field) {
        settings.searches().require(tries.before(actor.account(), clock.instant()), field);
    }

    /** In a transaction of its own: a form that is refused is counted as well, though nothing else of it stays. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(Actor actor, UnitId unit, SearchWay way, String field) {
        var limits = settings.searches();
        var now = clock.instant();
        tries.one(actor.account());
        var before = tries.before(actor.account(), now);
        limits.require(before, field);
        var unusual = limits.becomesUnusual(before);
        var done = new SearchTry(newId.get(), actor.account(), actor.name(), unit, way, now, unusual);
        tries.add(done);
        if (unusual) {
            var watchers = openings.watchers(unit, OpeningRights.watchers(), LocalDate.now(clock));
            watchers.removeIf(actor::is);
            events.publishEvent(new SearchLimitReached(
                    done.id(), unit, actor.account(), actor.name(), before.hour() + 1, watchers));
        }
    }
}
