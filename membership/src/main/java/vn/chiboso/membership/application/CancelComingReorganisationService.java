package vn.chiboso.membership.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.CancelComingReorganisation;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.events.ComingReorganisationChanged;

@Service
class CancelComingReorganisationService implements CancelComingReorganisation {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final ComingDesk desk;
    private final ComingNews news;
    private final Clock clock;

    CancelComingReorganisationService(
            Reorganisations reorganisations,
            ComingReorganisations coming,
            ComingDesk desk,
            ComingNews news,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.desk = desk;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void cancel(Actor actor, ReorganisationId id, @Nullable String reason) {
        reorganisations.hold();
        var one = desk.decided(actor, id);
        coming.settle(id, one.cancel(actor.name(), reason, clock.instant()));
        news.tellBranches(one, ComingReorganisationChanged.Step.CANCELLED);
    }
}
