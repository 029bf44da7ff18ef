package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.Plan;

/** What a reorganisation would come to; refuses what running it would refuse, and changes nothing. */
public interface PreviewReorganisation {
    Plan preview(Actor actor, ReorganisationRequest request);
}
