package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Service
class RunReorganisationService implements RunReorganisation {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final Reorganising reorganising;
    private final TreeSurvey survey;
    private final Carrying carrying;

    RunReorganisationService(
            Reorganisations reorganisations,
            ComingReorganisations coming,
            Reorganising reorganising,
            TreeSurvey survey,
            Carrying carrying) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.reorganising = reorganising;
        this.survey = survey;
        this.carrying = carrying;
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
        if (coming.find(request.id()).isPresent()) {
            throw ReorganisationRefusal.changed(); // an id that waits for its day is no other's
        }
        survey.lock(request.change().named());
        var plan = reorganising.plan(actor, request);
        if (!plan.fingerprint().equals(seen)) {
            throw ReorganisationRefusal.changed();
        }
        carrying.carryOut(request, plan, actor.account(), actor.name());
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
}
