package vn.chiboso.membership.events;

import java.time.LocalDate;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A unit with all below it stands elsewhere. Whoever keeps paths asks where the units stand now, since another move may have
 * followed: the paths here are those of this move.
 *
 * @param day first day at the new place
 */
public record UnitsMoved(UnitId unit, UnitPath from, UnitPath to, LocalDate day) {}
