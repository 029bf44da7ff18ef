package vn.chiboso.membership.domain.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody asked whose a sealed number is. Never carries the number, nor what was found.
 *
 * @param units   below which was searched, all of them, or whose roll was entered
 * @param unusual others were told with it
 */
public record SearchTry(
        UUID id, AccountId by, String byName, List<UnitId> units, SearchWay way, Instant at, boolean unusual) {
    public SearchTry {
        units = List.copyOf(units);
    }
}
