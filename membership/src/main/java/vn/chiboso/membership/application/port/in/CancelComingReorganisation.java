package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Calls off a prepared reorganisation, with a reason; for whoever may decide it. */
public interface CancelComingReorganisation {
    void cancel(Actor actor, ReorganisationId id, @Nullable String reason);
}
