package vn.chiboso.membership.application.port.out;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.UnitHit;

/** Units by name. */
public interface UnitSearch {
    /**
     * Units that stand today and whose folded name contains the text, by folded name.
     *
     * @param scopes at or below one of which they stand; null for the whole tree
     * @param after  that unit's place in the order is passed; null to begin
     */
    List<UnitHit> named(String folded, @Nullable List<UnitPath> scopes, @Nullable UnitId after, int limit);
}
