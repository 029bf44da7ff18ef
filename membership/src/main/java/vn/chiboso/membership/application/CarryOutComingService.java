package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.CarryOutComing;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Service
class CarryOutComingService implements CarryOutComing {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final Reorganising reorganising;
    private final TreeSurvey survey;
    private final Carrying carrying;
    private final Clock clock;

    CarryOutComingService(
            Reorganisations reorganisations,
            ComingReorganisations coming,
            Reorganising reorganising,
            TreeSurvey survey,
            Carrying carrying,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.reorganising = reorganising;
        this.survey = survey;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** Another node that does the same waits for the book, and then finds it done. */
    @Override
    @Transactional
    public void carryOut(ReorganisationId id) {
        reorganisations.hold();
        var one = coming.find(id).orElseThrow(ReorganisationRefusal::notFound);
        if (one.state() instanceof State.Waiting) {
            carryOut(one);
        }
    }

    private void carryOut(ComingReorganisation one) {
        one.requireDue(LocalDate.now(clock));
        survey.lock(one.change().named());
        var plan = reorganising.due(one);
        var request = new ReorganisationRequest(one.id(), one.change(), one.decision());
        carrying.carryOut(request, plan, one.account(), one.by());
        coming.settle(one.id(), new State.Done(clock.instant()));
    }
}
