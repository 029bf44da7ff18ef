package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Closes the meeting. Closing a closed one changes nothing. */
public interface ConcludeMeeting {
    void conclude(Command command, Actor by);

    /** {@code confirmAbsent}: members never called are absent, with the reason they replied or without. */
    record Command(MeetingId meeting, boolean confirmAbsent) {}
}
