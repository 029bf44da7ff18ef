package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;

/** What the unit has been through, latest first, for whoever tends it. */
public interface ListReorganisations {
    History of(Actor actor, UnitId unit);

    /**
     * What it has been through.
     *
     * @param unit as it is today, which may be no longer standing
     */
    record History(UnitView unit, List<Reorganisation> done) {}
}
