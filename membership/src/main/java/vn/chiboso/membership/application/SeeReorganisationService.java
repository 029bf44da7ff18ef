package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeWork;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Service
class SeeReorganisationService implements SeeReorganisation {
    private final Reorganisations reorganisations;
    private final TreeWork work;
    private final Authorities authorities;

    SeeReorganisationService(Reorganisations reorganisations, TreeWork work, Authorities authorities) {
        this.reorganisations = reorganisations;
        this.work = work;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, ReorganisationId id) {
        var done = reorganisations.find(id).orElseThrow(ReorganisationRefusal::notFound);
        var issuer = authorities.of(actor, done.issuer());
        if (done.units().keySet().stream()
                .noneMatch(unit -> authorities.of(actor, unit).tendsTree())) {
            issuer.requireTendsTree();
        }
        return new View(done, done.undone() == null ? work.obstacles(id) : List.of(), issuer.tendsTree());
    }
}
