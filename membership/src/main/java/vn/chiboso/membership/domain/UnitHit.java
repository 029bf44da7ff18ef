package vn.chiboso.membership.domain;

import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;

/**
 * A unit found by name.
 *
 * @param above name of the unit directly above, which tells namesakes apart; empty at the root
 */
public record UnitHit(UnitId id, UnitPath path, UnitKind kind, String name, String above) {}
