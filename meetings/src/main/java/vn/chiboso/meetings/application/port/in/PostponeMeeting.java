package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Puts a meeting that has not begun on another time; who was told must be told again. Secretary and deputy only. */
public interface PostponeMeeting {
    void postpone(Command command);

    /** {@code version} as read, null not to check. */
    record Command(Actor actor, MeetingId meeting, @Nullable Long version, Instant startsAt) {}
}
