package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/**
 * Does one prepared reorganisation whose day has come, as a whole and once, for the product itself; nothing when it was done or called
 * off meanwhile. Refuses, and changes nothing, when it no longer rests on what was seen.
 */
public interface CarryOutComing {
    void carryOut(ReorganisationId id);
}
