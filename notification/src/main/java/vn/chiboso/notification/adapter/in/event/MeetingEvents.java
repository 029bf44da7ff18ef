package vn.chiboso.notification.adapter.in.event;

import java.util.List;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.events.MeetingAnnounced;
import vn.chiboso.meetings.events.MeetingCancelled;
import vn.chiboso.meetings.events.MeetingRecorded;
import vn.chiboso.meetings.events.TaskAssigned;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** What happened to meetings, told to the people named in the events. */
@Component
class MeetingEvents {
    private final Tell tell;

    MeetingEvents(Tell tell) {
        this.tell = tell;
    }

    @ApplicationModuleListener
    void on(MeetingAnnounced event) {
        var again = event.round() > 1;
        tell.tell(new Tell.Command(
                SubjectKey.of("meeting", event.meeting().value()),
                Cause.repeated("announced", event.round()),
                event.unit(),
                new Matter.MeetingCall(event.kind(), event.title(), event.startsAt(), event.place()),
                "/meetings/" + event.meeting(),
                Map.of(
                        kind(NoticeKind.INVITATION, again), event.expected(),
                        kind(NoticeKind.GUEST, again), event.invited(),
                        kind(NoticeKind.INFORMATION, again), event.informed())));
    }

    @ApplicationModuleListener
    void on(MeetingCancelled event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("meeting", event.meeting().value()),
                Cause.CANCELLED,
                event.unit(),
                new Matter.MeetingOff(event.title(), event.startsAt(), event.reason()),
                "/meetings/" + event.meeting(),
                Map.of(NoticeKind.CANCELLED, event.told())));
    }

    @ApplicationModuleListener
    void on(MeetingRecorded event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("meeting", event.meeting().value()),
                Cause.RECORDED,
                event.unit(),
                new Matter.PapersReady(event.kind(), event.title(), event.month()),
                "/meetings/" + event.meeting(),
                Map.of(NoticeKind.PAPERS_READY, event.told())));
    }

    @ApplicationModuleListener
    void on(TaskAssigned event) {
        tell.tell(new Tell.Command(
                SubjectKey.of("task", event.task().value()),
                Cause.once("assigned"),
                event.unit(),
                new Matter.TaskGiven(event.title(), event.deadline()),
                "/resolutions",
                Map.of(NoticeKind.TASK, List.of(event.owner()))));
    }

    private static NoticeKind kind(NoticeKind first, boolean again) {
        return again ? first.changed() : first;
    }
}
