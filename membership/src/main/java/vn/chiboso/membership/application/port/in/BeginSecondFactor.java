package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.Enrolment;

/** A key for the actor's telephone. Until it is confirmed the same key is shown again, and nothing is in force. */
public interface BeginSecondFactor {
    Enrolment begin(Actor actor);
}
