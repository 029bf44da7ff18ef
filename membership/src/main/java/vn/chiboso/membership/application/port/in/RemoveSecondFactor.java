package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;

/** Takes the second factor off the actor's own account, to set up another telephone or to do without where that is allowed. */
public interface RemoveSecondFactor {
    void remove(Actor actor);
}
