package vn.chiboso.notification.api;

import vn.chiboso.membership.api.Actor;

/** Notices in the product, for the header. */
public interface Notices {
    /** How many the person has not opened; 0 for a technical administrator. */
    int unread(Actor actor);
}
