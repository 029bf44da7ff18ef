package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.UnitId;

/** Brings notices and deliveries to where their units stand now. */
public interface FollowUnits {
    /** The unit and all below it; again changes nothing, and the order in which moves become known does not matter. */
    void follow(UnitId unit);
}
