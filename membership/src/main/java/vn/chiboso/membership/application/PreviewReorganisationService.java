package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.domain.reorganisation.Plan;

@Service
class PreviewReorganisationService implements PreviewReorganisation {
    private final Reorganising reorganising;
    private final Clock clock;

    PreviewReorganisationService(Reorganising reorganising, Clock clock) {
        this.reorganising = reorganising;
        this.clock = clock;
    }

    /** Not read-only: whoever has pending affairs is asked for them as when it is done, and that locks them for a moment. */
    @Override
    @Transactional
    public Plan preview(Actor actor, ReorganisationRequest request) {
        return request.decision().effectiveOn().isAfter(LocalDate.now(clock))
                ? reorganising.ahead(actor, request)
                : reorganising.plan(actor, request);
    }
}
