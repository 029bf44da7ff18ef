package vn.chiboso.notification.application.port.out;

import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.domain.Place;

/** Units as notices name them. */
public interface Places {
    /**
     * The unit today.
     *
     * @throws IllegalArgumentException when there is none
     */
    Place of(UnitId unit);
}
