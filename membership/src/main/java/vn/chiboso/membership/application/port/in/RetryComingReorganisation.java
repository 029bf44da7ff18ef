package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Does a prepared reorganisation whose day has come, as it was shown just now; for whoever may decide it. */
public interface RetryComingReorganisation {
    /**
     * Again after it was done changes nothing.
     *
     * @param seen fingerprint of the plan that was shown just now
     */
    void retry(Actor actor, ReorganisationId id, String seen);
}
