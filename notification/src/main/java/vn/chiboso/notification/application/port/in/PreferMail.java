package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.Actor;

/** Switches one's own letters on or off. */
public interface PreferMail {
    void prefer(Actor actor, boolean mail);
}
