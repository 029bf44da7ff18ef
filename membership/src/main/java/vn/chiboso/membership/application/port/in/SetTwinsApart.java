package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Says that two who look alike are two, so that nobody is asked again. */
public interface SetTwinsApart {
    void setApart(Actor actor, Command command);

    /** The two, in whatever order. */
    record Command(MemberId one, MemberId other) {}
}
