package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;

/** A member lost a telephone: all keys of their card are good no longer. */
public interface CloseCards {
    void close(Actor actor);
}
