package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PreviewComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

@Service
class PreviewComingReorganisationService implements PreviewComingReorganisation {
    private final ComingDesk desk;
    private final ComingAgain again;
    private final Clock clock;

    PreviewComingReorganisationService(ComingDesk desk, ComingAgain again, Clock clock) {
        this.desk = desk;
        this.again = again;
        this.clock = clock;
    }

    /** Not read-only, as with every preview: whoever has pending affairs is asked for them and locks them for a moment. */
    @Override
    @Transactional
    public Plan preview(Actor actor, ReorganisationId id) {
        var one = desk.decided(actor, id);
        one.requireDue(LocalDate.now(clock));
        return again.plan(actor, one, again.change(one));
    }
}
