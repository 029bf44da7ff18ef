package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Gives a party group another head from today on; whoever of the group was head before is so until yesterday. Taking the new head's post
 * back as a mistake, while that is possible, gives the former one theirs again.
 */
public interface NameGroupHead {
    void name(Actor actor, Command command);

    /** Who, of those in the group. */
    record Command(UnitId branch, UnitId group, MemberId member) {}
}
