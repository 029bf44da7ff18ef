package vn.chiboso.notification.adapter.in.event;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.ComingReorganisationChanged;
import vn.chiboso.membership.events.UnitMerged;
import vn.chiboso.membership.events.UnitsMoved;
import vn.chiboso.notification.application.port.in.FollowUnits;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** What happened to the tree, translated: notices and deliveries follow their units, and what is to come is told to those concerned. */
@Component("notificationUnitEvents")
class UnitEvents {
    private final FollowUnits follow;
    private final Tell tell;

    UnitEvents(FollowUnits follow, Tell tell) {
        this.follow = follow;
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(UnitsMoved event) {
        follow.follow(event.unit());
    }

    @ApplicationModuleListener
    void on(ComingReorganisationChanged event) {
        var page = event.step() == ComingReorganisationChanged.Step.NOT_DONE
                ? "/console/units/coming/" + event.reorganisation()
                : "/branch/coming?unit=" + event.unit();
        tell.tell(new Tell.Command(
                SubjectKey.of("reorganisation", event.reorganisation()),
                cause(event.step()),
                event.unit(),
                new Matter.ReorganisationDay(event.on()),
                page,
                Map.of(kind(event.step()), event.tell())));
    }

    private static Cause cause(ComingReorganisationChanged.Step step) {
        return switch (step) {
            case PREPARED -> Cause.once("prepared");
            case NOT_DONE -> Cause.repeated("not-done", 1);
            case CANCELLED -> Cause.CANCELLED;
        };
    }

    private static NoticeKind kind(ComingReorganisationChanged.Step step) {
        return switch (step) {
            case PREPARED -> NoticeKind.REORGANISATION_COMING;
            case NOT_DONE -> NoticeKind.REORGANISATION_STUCK;
            case CANCELLED -> NoticeKind.REORGANISATION_OFF;
        };
    }

    /** With it came all that stood below it. */
    @ApplicationModuleListener
    void on(UnitMerged event) {
        follow.follow(event.into());
    }
}
