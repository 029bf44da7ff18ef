package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.Actor;

/** Marks all of one's own notices as opened. */
public interface OpenAllNotices {
    /** Returns how many had not been. */
    int openAll(Actor actor);
}
