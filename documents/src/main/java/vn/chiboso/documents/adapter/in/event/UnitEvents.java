package vn.chiboso.documents.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.in.FollowUnits;
import vn.chiboso.membership.events.UnitMerged;
import vn.chiboso.membership.events.UnitsMoved;

/** What happened to the tree, translated: papers and files follow their units. */
@Component("documentsUnitEvents")
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
