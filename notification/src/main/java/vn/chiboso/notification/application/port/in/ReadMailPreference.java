package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.Actor;

/** Whether one gets letters. Notices in the product always come. */
public interface ReadMailPreference {
    Preference of(Actor actor);

    /**
     * What the person chose, and whether it has any effect.
     *
     * @param mail       letters are wanted
     * @param hasAddress an e-mail address is known
     * @param configured a mail server is set up
     */
    record Preference(boolean mail, boolean hasAddress, boolean configured) {}
}
