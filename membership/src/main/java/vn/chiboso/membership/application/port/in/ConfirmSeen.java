package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;

/** The owner has seen what others did to the account. */
public interface ConfirmSeen {
    void confirm(Actor actor);
}
