package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What the unit has been through, latest first, for whoever tends it. */
public interface ListReorganisations {
    /**
     * A page of it.
     *
     * @param before goes on behind this one; null from the latest on
     */
    History of(Actor actor, UnitId unit, @Nullable ReorganisationId before);

    /**
     * What it has been through.
     *
     * @param unit  as it is today, which may be no longer standing
     * @param done  at most 100
     * @param older goes on behind this one; null where nothing follows
     */
    record History(
            UnitView unit,
            List<Reorganisation> done,
            @Nullable ReorganisationId older) {
        public History {
            done = List.copyOf(done);
        }
    }
}
