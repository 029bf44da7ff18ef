package vn.chiboso.meetings.application.port.in.proceedings;

import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Takes up an agenda item or is done with it. Whatever was being discussed is done with when the next is taken up. */
public interface TrackAgenda {
    void track(Command command, Actor by);

    /** {@code item} of the meeting's agenda. */
    record Command(MeetingId meeting, UUID item, Turn turn) {}

    /** Which way. */
    enum Turn {
        START,
        FINISH
    }
}
