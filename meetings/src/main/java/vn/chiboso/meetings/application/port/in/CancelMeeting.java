package vn.chiboso.meetings.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Calls off a meeting that has not begun; who was told of it is told so. Secretary and deputy only. */
public interface CancelMeeting {
    void cancel(Command command);

    /** The reason goes to everybody who was told. */
    record Command(Actor actor, MeetingId meeting, @Nullable Long version, String reason) {}
}
