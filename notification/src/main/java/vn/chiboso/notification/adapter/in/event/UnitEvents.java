package vn.chiboso.notification.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.UnitMerged;
import vn.chiboso.membership.events.UnitsMoved;
import vn.chiboso.notification.application.port.in.FollowUnits;

/** What happened to the tree, translated: notices and deliveries follow their units. */
@Component("notificationUnitEvents")
class UnitEvents {
    private final FollowUnits follow;

    UnitEvents(FollowUnits follow) {
        this.follow = follow;
    }

    @ApplicationModuleListener
    void on(UnitsMoved event) {
        follow.follow(event.unit());
    }

    /** With it came all that stood below it. */
    @ApplicationModuleListener
    void on(UnitMerged event) {
        follow.follow(event.into());
    }
}
