package vn.chiboso.meetings.application.port.out;

import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** Units of the tree, as meetings need them. */
public interface Branches {
    Optional<UnitView> find(UnitId unit);

    /** The unit and all below it, with what was merged into any of them: where each is today. */
    Map<UnitId, UnitPath> placesFrom(UnitId unit);
}
