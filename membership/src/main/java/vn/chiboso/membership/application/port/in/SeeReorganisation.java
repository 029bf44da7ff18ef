package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The record of one reorganisation, for whoever tends the level that decided it or a unit that took part. */
public interface SeeReorganisation {
    View see(Actor actor, ReorganisationId id);

    /**
     * The record.
     *
     * @param obstacles why it cannot be taken back; empty when it can, or has been
     * @param decides   whether the actor tends the level that decided it, and may take it back
     */
    record View(Reorganisation reorganisation, List<Obstacle> obstacles, boolean decides) {}
}
