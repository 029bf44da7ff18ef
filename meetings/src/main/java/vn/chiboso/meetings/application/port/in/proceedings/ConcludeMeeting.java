package vn.chiboso.meetings.application.port.in.proceedings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Closes the meeting. Closing a closed one changes nothing. */
public interface ConcludeMeeting {
    void conclude(Command command, Actor by);

    /**
     * What is said on closing.
     *
     * @param confirmAbsent members never called are absent, with the reason they replied or without
     * @param endedAt       when it ended, if that is said only afterwards; null for now
     */
    record Command(
            MeetingId meeting,
            boolean confirmAbsent,
            @Nullable Instant endedAt) {}
}
