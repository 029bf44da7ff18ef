package vn.chiboso.membership.domain.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A unit that an operation brought elsewhere.
 *
 * @param into who took it over; null when it still stands
 */
public record Moved(
        UnitId unit, UnitPath from, UnitPath to, @Nullable UnitId into) {}
