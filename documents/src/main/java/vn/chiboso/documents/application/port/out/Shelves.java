package vn.chiboso.documents.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitId;

/** How much units have put into their registers and libraries. */
public interface Shelves {
    /**
     * Papers and files that came since.
     *
     * @param heads units of which only papers count: their heading says under whom the unit stands
     */
    List<Kept> since(Set<UnitId> units, Set<UnitId> heads, Instant at);
}
