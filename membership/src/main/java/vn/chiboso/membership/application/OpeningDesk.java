package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.application.port.out.OpeningSettings;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.domain.protection.OpenedMatter;
import vn.chiboso.membership.domain.protection.Opening;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.events.OpeningLimitReached;

/** Notes an opening, counts those of the last hour, and tells who watches when they become many. */
@Component
class OpeningDesk {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Openings openings;
    private final OpeningSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningDesk(Openings openings, OpeningSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.openings = openings;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    void note(
            Actor actor,
            OpeningRights rights,
            OpeningId id,
            MemberView person,
            OpenedMatter matter,
            @Nullable OpeningReason reason,
            String explanation) {
        if (reason == null) {
            throw ProtectionRefusal.reason();
        }
        var limits = settings.limits();
        var now = clock.instant();
        var before = openings.countBy(actor.account(), now.minus(HOUR));
        var earlier = openings.find(id);
        if (earlier.isPresent()) {
            if (!earlier.get().isStill(actor.account(), person.id(), matter, now)) {
                throw ProtectionRefusal.over();
            }
            return; // the same form a second time
        }
        var unusual = limits.becomesUnusual(before);
        var opening = new Opening(
                id,
                person.id(),
                person.unit(),
                matter,
                actor.account(),
                actor.name(),
                rights.post(),
                reason,
                explanation,
                now,
                now.plus(limits.lasts()),
                unusual);
        limits.require(before);
        openings.add(opening);
        if (unusual) {
            var watchers = openings.watchers(person.unit(), OpeningRights.watchers(), LocalDate.now(clock));
            watchers.removeIf(actor::is);
            events.publishEvent(new OpeningLimitReached(
                    id.value(), person.unit(), actor.account(), actor.name(), before + 1, watchers));
        }
    }
}
