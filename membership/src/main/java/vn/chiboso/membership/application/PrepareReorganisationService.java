package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PrepareReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.events.ComingReorganisationChanged;

@Service
class PrepareReorganisationService implements PrepareReorganisation {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final Reorganising reorganising;
    private final ComingNews news;
    private final Clock clock;

    PrepareReorganisationService(
            Reorganisations reorganisations,
            ComingReorganisations coming,
            Reorganising reorganising,
            ComingNews news,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.reorganising = reorganising;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare(Actor actor, ReorganisationRequest request, String seen) {
        reorganisations.hold();
        var before = coming.find(request.id());
        if (before.isPresent()) {
            requireSame(actor, before.get(), request);
            return;
        }
        if (reorganisations.find(request.id()).isPresent()) {
            throw ReorganisationRefusal.changed();
        }
        var plan = reorganising.ahead(actor, request);
        if (!plan.fingerprint().equals(seen)) {
            throw ReorganisationRefusal.changed();
        }
        var one = prepared(actor, request, plan);
        coming.add(one);
        news.tellBranches(one, ComingReorganisationChanged.Step.PREPARED);
    }

    /** A double submit; whoever reuses an id for something else, or after it was called off, is told. */
    private static void requireSame(Actor actor, ComingReorganisation before, ReorganisationRequest request) {
        if (!before.account().equals(actor.account())
                || !before.isOpen()
                || !before.change().equals(request.change())
                || !before.decision().equals(request.decision())) {
            throw ReorganisationRefusal.changed();
        }
    }

    private ComingReorganisation prepared(Actor actor, ReorganisationRequest request, Plan plan) {
        var standing = ComingReorganisation.standing(plan);
        return new ComingReorganisation(
                request.id(),
                request.change(),
                plan.issuer(),
                "",
                request.decision(),
                plan.units().entrySet().stream()
                        .filter(unit -> standing.contains(unit.getKey()))
                        .collect(Collectors.toMap(unit -> unit.getKey(), unit -> unit.getValue())),
                plan.lines(),
                actor.account(),
                actor.name(),
                clock.instant(),
                new ComingReorganisation.State.Waiting());
    }
}
