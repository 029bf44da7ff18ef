package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.DecidedChange;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The decision that a reorganisation rests on, done or prepared, with everything it was used for; for whoever tends the level that decided. */
public interface SeeDecision {
    View see(Actor actor, ReorganisationId of);

    /**
     * A decision.
     *
     * @param decision as it was written for the one asked about
     * @param changes  by this paper that stand, and then those that wait; without what was taken back or called off; the first of many
     * @param total    of them all
     */
    record View(UnitId issuer, Decision decision, List<DecidedChange> changes, int total) {
        public View {
            changes = List.copyOf(changes);
        }
    }
}
