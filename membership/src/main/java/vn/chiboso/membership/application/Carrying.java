package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeWork;
import vn.chiboso.membership.domain.reorganisation.Moved;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.events.UnitMerged;
import vn.chiboso.membership.events.UnitsMoved;

/** Does what was planned and writes it into the book; whoever calls it holds the book and the units. */
@Component
class Carrying {
    private final Reorganisations reorganisations;
    private final TreeWork work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Carrying(Reorganisations reorganisations, TreeWork work, ApplicationEventPublisher events, Clock clock) {
        this.reorganisations = reorganisations;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    void carryOut(ReorganisationRequest request, Plan plan, AccountId account, String by) {
        reorganisations.add(new Reorganisation(
                request.id(),
                plan.kind(),
                plan.issuer(),
                "",
                request.decision(),
                plan.units(),
                plan.lines(),
                account,
                by,
                clock.instant(),
                null));
        work.carryOut(request.id(), plan.steps(), request.decision().effectiveOn());
        work.moved(request.id()).forEach(moved -> events.publishEvent(event(moved, request)));
    }

    private static Record event(Moved moved, ReorganisationRequest request) {
        var day = request.decision().effectiveOn();
        var into = moved.into();
        return into == null
                ? new UnitsMoved(moved.unit(), moved.from(), moved.to(), day)
                : new UnitMerged(moved.unit(), into, moved.from(), moved.to(), day);
    }
}
