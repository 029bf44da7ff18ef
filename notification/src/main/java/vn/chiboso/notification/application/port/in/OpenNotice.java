package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.NoticeId;

/** Marks one's own notice as opened; opening again changes nothing. */
public interface OpenNotice {
    /**
     * Returns the path to go to.
     *
     * @throws vn.chiboso.notification.domain.NotificationRefusal.NotThere for somebody else's notice
     */
    String open(Actor actor, NoticeId notice);
}
