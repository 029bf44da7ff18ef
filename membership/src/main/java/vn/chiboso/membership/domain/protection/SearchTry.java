package vn.chiboso.membership.domain.protection;

import java.time.Instant;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody asked whose a sealed number is. Never carries the number, nor what was found.
 *
 * @param unit    below which was searched, or whose roll was entered
 * @param unusual others were told with it
 */
public record SearchTry(
        UUID id, AccountId by, String byName, UnitId unit, SearchWay way, Instant at, boolean unusual) {}
