package vn.chiboso.meetings.application.port.in.proceedings;

import java.time.Instant;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Notes when the results were posted to the national e-handbook. */
public interface NotePosting {
    void note(MeetingId meeting, Instant postedAt, Actor by);
}
