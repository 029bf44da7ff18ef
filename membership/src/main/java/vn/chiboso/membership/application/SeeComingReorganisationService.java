package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeComingReorganisation;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

@Service
class SeeComingReorganisationService implements SeeComingReorganisation {
    private final ComingReorganisations coming;
    private final ComingDesk desk;
    private final Clock clock;

    SeeComingReorganisationService(ComingReorganisations coming, ComingDesk desk, Clock clock) {
        this.coming = coming;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, ReorganisationId id) {
        var one = desk.seen(actor, id);
        var decides = desk.decides(actor, one);
        var left = decides && one.isOpen() && one.change() instanceof Change.Split split
                ? List.copyOf(coming.left(id, split.unit()).values())
                : List.<String>of();
        return new View(one, decides, !one.decision().effectiveOn().isAfter(LocalDate.now(clock)), left);
    }
}
