package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;

/**
 * Finds accounts of which the identity provider was last told something else than what is so today: another name or address, who
 * left every roll, who was never told of.
 */
public interface CompareWithIdentityProvider {
    /** Of people who are or were on the unit's roll; null for all accounts. */
    void compare(@Nullable UnitId unit);
}
