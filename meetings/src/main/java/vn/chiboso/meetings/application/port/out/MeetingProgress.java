package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import vn.chiboso.meetings.api.MeetingId;

/** Moves a locked meeting on; the state has been checked by the caller's domain. */
public interface MeetingProgress {
    void concluded(MeetingId meeting, Instant at);

    void recorded(MeetingId meeting, Instant at);
}
