package vn.chiboso.notification.application.port.out;

import java.util.Map;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Where units stand today. */
public interface PlacesNow {
    /** The unit and all below it, with what was merged into any of them. */
    Map<UnitId, UnitPath> from(UnitId unit);
}
