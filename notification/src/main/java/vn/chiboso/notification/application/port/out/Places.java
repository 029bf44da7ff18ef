package vn.chiboso.notification.application.port.out;

import java.util.Map;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.domain.Place;

/** Units as notices name them. */
public interface Places {
    /**
     * The unit today.
     *
     * @throws IllegalArgumentException when there is none
     */
    Place of(UnitId unit);

    /** The unit and all below it, with what was merged into any of them: where each is today. */
    Map<UnitId, UnitPath> placesFrom(UnitId unit);
}
