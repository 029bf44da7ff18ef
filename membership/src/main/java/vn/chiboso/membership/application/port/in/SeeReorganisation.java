package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The record of one reorganisation, for whoever tends the level that decided it or a unit that took part. */
public interface SeeReorganisation {
    View see(Actor actor, ReorganisationId id);

    /**
     * The record.
     *
     * @param obstacles why it cannot be taken back; empty when it can, or has been, and for whoever does not decide
     * @param decides   whether the actor tends the level that decided it, and may take it back
     * @param tended    those of its units that the actor tends
     * @param prepared  as it was prepared before its day; null when it was done at once
     */
    record View(
            Reorganisation reorganisation,
            List<Obstacle> obstacles,
            boolean decides,
            Set<UnitId> tended,
            @Nullable ComingReorganisation prepared) {}
}
