package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.domain.reorganisation.Plan;

@Service
class PreviewReorganisationService implements PreviewReorganisation {
    private final Reorganising reorganising;

    PreviewReorganisationService(Reorganising reorganising) {
        this.reorganising = reorganising;
    }

    /** Not read-only: whoever has pending affairs is asked for them as when it is done, and that locks them for a moment. */
    @Override
    @Transactional
    public Plan preview(Actor actor, ReorganisationRequest request) {
        return reorganising.plan(actor, request);
    }
}
