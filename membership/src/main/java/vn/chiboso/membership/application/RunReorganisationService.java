package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.TreeWork;
import vn.chiboso.membership.domain.reorganisation.Moved;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.events.UnitMerged;
import vn.chiboso.membership.events.UnitsMoved;

@Service
class RunReorganisationService implements RunReorganisation {
    private final Reorganisations reorganisations;
    private final Reorganising reorganising;
    private final TreeSurvey survey;
    private final TreeWork work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunReorganisationService(
            Reorganisations reorganisations,
            Reorganising reorganising,
            TreeSurvey survey,
            TreeWork work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.reorganising = reorganising;
        this.survey = survey;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(Actor actor, ReorganisationRequest request, String seen) {
        reorganisations.hold();
        var before = reorganisations.find(request.id());
        if (before.isPresent()) {
            requireSame(actor, before.get(), request);
            return;
        }
        survey.lock(reorganising.named(request.change()));
        var plan = reorganising.plan(actor, request);
        if (!plan.fingerprint().equals(seen)) {
            throw ReorganisationRefusal.changed();
        }
        reorganisations.add(record(actor, request, plan));
        work.carryOut(request.id(), plan.steps(), request.decision().effectiveOn());
        work.moved(request.id()).forEach(moved -> events.publishEvent(event(moved, request)));
    }

    /** A double submit; whoever reuses an id for something else, or after it was taken back, is told. */
    private static void requireSame(Actor actor, Reorganisation before, ReorganisationRequest request) {
        if (!before.account().equals(actor.account())
                || before.undone() != null
                || before.kind() != request.change().kind()
                || !before.decision().equals(request.decision())) {
            throw ReorganisationRefusal.changed();
        }
    }

    private Reorganisation record(Actor actor, ReorganisationRequest request, Plan plan) {
        return new Reorganisation(
                request.id(),
                plan.kind(),
                plan.issuer(),
                "",
                request.decision(),
                plan.units(),
                plan.lines(),
                actor.account(),
                actor.name(),
                clock.instant(),
                null);
    }

    private static Record event(Moved moved, ReorganisationRequest request) {
        var day = request.decision().effectiveOn();
        var into = moved.into();
        return into == null
                ? new UnitsMoved(moved.unit(), moved.from(), moved.to(), day)
                : new UnitMerged(moved.unit(), into, moved.from(), moved.to(), day);
    }
}
