package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Afterwards;
import vn.chiboso.membership.application.port.out.OpeningSettings;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.application.port.out.SearchTries;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.SearchLimits;
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
    private final Afterwards afterwards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchDesk(
            SearchTries tries,
            Openings openings,
            OpeningSettings settings,
            Supplier<UUID> newId,
            Afterwards afterwards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tries = tries;
        this.openings = openings;
        this.settings = settings;
        this.newId = newId;
        this.afterwards = afterwards;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses before anything is looked up, so that who tried too often learns nothing more. */
    void require(Actor actor, String field) {
        settings.searches().require(tries.before(actor.account(), clock.instant()), field);
    }

    /**
     * In the transaction of who asks, so that others of the account wait until it is counted, and again after it if that is rolled back for
     * a reason that has nothing to do with it: what was answered is written down even where others have reached the most meanwhile.
     */
    void note(Actor actor, List<UnitId> units, SearchWay way, String field) {
        add(actor, units, way, field);
        noteUnlessKept(actor, units, way);
    }

    /** Counted only if nothing of what was asked for is kept: what costs a record with one's name on it is no way to try numbers. */
    void noteUnlessKept(Actor actor, List<UnitId> units, SearchWay way) {
        afterwards.unlessCommitted(() -> {
            tries.one(actor.account());
            add(actor, units, way, tries.before(actor.account(), clock.instant()));
        });
    }

    /** How many numbers of a sheet may still be told today to be somebody's; others of the account wait until the transaction ends. */
    int left(Actor actor) {
        tries.one(actor.account());
        return settings.searches().left(tries.before(actor.account(), clock.instant()));
    }

    /** Numbers of a sheet of which something was told, together with what the sheet did. */
    void noteAll(Actor actor, UnitId unit, int many) {
        var before = tries.before(actor.account(), clock.instant());
        for (var n = 0; n < many; n++) {
            add(actor, List.of(unit), SearchWay.TAKEN, before);
            before = before.next();
        }
    }

    private void add(Actor actor, List<UnitId> units, SearchWay way, String field) {
        tries.one(actor.account());
        var before = tries.before(actor.account(), clock.instant());
        settings.searches().require(before, field);
        add(actor, units, way, before);
    }

    private void add(Actor actor, List<UnitId> units, SearchWay way, SearchLimits.Before before) {
        var unusual = settings.searches().becomesUnusual(before);
        var done = new SearchTry(newId.get(), actor.account(), actor.name(), units, way, clock.instant(), unusual);
        tries.add(done);
        if (unusual) {
            var watchers = new HashSet<MemberId>();
            for (var unit : units) {
                watchers.addAll(openings.watchers(unit, OpeningRights.watchers(), LocalDate.now(clock)));
            }
            watchers.removeIf(actor::is);
            events.publishEvent(new SearchLimitReached(
                    done.id(), units.getFirst(), actor.account(), actor.name(), before.hour() + 1, watchers));
        }
    }
}
