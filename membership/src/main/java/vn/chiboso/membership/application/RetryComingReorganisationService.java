package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RetryComingReorganisation;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Service
class RetryComingReorganisationService implements RetryComingReorganisation {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final ComingDesk desk;
    private final ComingAgain again;
    private final TreeSurvey survey;
    private final Carrying carrying;
    private final Clock clock;

    RetryComingReorganisationService(
            Reorganisations reorganisations,
            ComingReorganisations coming,
            ComingDesk desk,
            ComingAgain again,
            TreeSurvey survey,
            Carrying carrying,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.desk = desk;
        this.again = again;
        this.survey = survey;
        this.carrying = carrying;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void retry(Actor actor, ReorganisationId id, String seen) {
        reorganisations.hold();
        var one = desk.decided(actor, id);
        if (one.state() instanceof State.Done) {
            return;
        }
        one.requireDue(LocalDate.now(clock));
        survey.lock(one.change().named());
        var change = again.change(one);
        var plan = again.plan(actor, one, change);
        if (!plan.fingerprint().equals(seen)) {
            throw ReorganisationRefusal.changed();
        }
        carrying.carryOut(
                new ReorganisationRequest(one.id(), change, one.decision()), plan, actor.account(), actor.name());
        coming.settle(one.id(), new State.Done(clock.instant()));
    }
}
