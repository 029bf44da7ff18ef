package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.membership.api.Actor;

/** One version of a criteria set; members of branches may read the ones in force. */
public interface ShowCriteriaSet {
    /** A set with what the actor may do with it; {@code issuer} is empty for the central frame. */
    record View(CriteriaSet set, String issuer, boolean mayChange) {}

    View show(CriteriaSetId id, Actor actor);
}
