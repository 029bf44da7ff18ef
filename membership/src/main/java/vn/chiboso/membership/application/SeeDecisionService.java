package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeDecision;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Service
class SeeDecisionService implements SeeDecision {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final Authorities authorities;

    SeeDecisionService(Reorganisations reorganisations, ComingReorganisations coming, Authorities authorities) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, ReorganisationId of) {
        return reorganisations
                .find(of)
                .map(done -> view(actor, done.issuer(), done.decision()))
                .or(() -> coming.find(of).map(one -> view(actor, one.issuer(), one.decision())))
                .orElseThrow(ReorganisationRefusal::notFound);
    }

    private View view(Actor actor, UnitId issuer, Decision decision) {
        authorities.of(actor, issuer).requireTendsTree();
        var number = decision.number();
        var day = decision.decidedOn();
        var changes = reorganisations.decided(issuer, number, day).and(coming.decided(issuer, number, day));
        return new View(issuer, decision, changes.first(), changes.total());
    }
}
