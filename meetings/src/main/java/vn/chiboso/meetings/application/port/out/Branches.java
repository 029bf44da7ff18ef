package vn.chiboso.meetings.application.port.out;

import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** Units of the tree, as meetings need them. */
public interface Branches {
    Optional<UnitView> find(UnitId unit);
}
