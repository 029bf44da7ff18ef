package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What a prepared reorganisation whose day has come would come to now, of a split without those who have left; refuses what stands in its way. */
public interface PreviewComingReorganisation {
    Plan preview(Actor actor, ReorganisationId id);
}
