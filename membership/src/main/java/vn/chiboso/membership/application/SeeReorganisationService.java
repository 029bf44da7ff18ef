package vn.chiboso.membership.application;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeWork;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Service
class SeeReorganisationService implements SeeReorganisation {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final TreeWork work;
    private final Authorities authorities;

    SeeReorganisationService(
            Reorganisations reorganisations, ComingReorganisations coming, TreeWork work, Authorities authorities) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.work = work;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, ReorganisationId id) {
        var done = reorganisations.find(id).orElseThrow(ReorganisationRefusal::notFound);
        var decides = authorities.of(actor, done.issuer());
        var tended = done.units().keySet().stream()
                .filter(unit -> authorities.of(actor, unit).tendsTree())
                .collect(Collectors.toSet());
        if (tended.isEmpty()) {
            decides.requireTendsTree();
        }
        // what its units wrote down since concerns whoever might take it back
        var obstacles = decides.tendsTree() && done.undone() == null ? work.obstacles(id) : List.<Obstacle>of();
        return new View(
                done, obstacles, decides.tendsTree(), tended, coming.find(id).orElse(null));
    }
}
