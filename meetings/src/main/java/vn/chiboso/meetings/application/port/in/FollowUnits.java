package vn.chiboso.meetings.application.port.in;

import vn.chiboso.membership.api.UnitId;

/** Brings meetings, resolutions, tasks and local rules to where their units stand now. */
public interface FollowUnits {
    /** The unit and all below it; again changes nothing, and the order in which moves become known does not matter. */
    void follow(UnitId unit);
}
