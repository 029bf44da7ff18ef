package vn.chiboso.meetings.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Triệu tập: invites whoever must attend and the superior in charge, informs the rest of the roll. Secretary and deputy only. */
public interface AnnounceMeeting {
    /** Returns the round: 1 for the first, then 2, 3, … */
    int announce(Command command);

    /** {@code version} as read, null not to check. */
    record Command(Actor actor, MeetingId meeting, @Nullable Long version) {}
}
