package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.membership.api.Actor;

/** The code to be shown in the room. Secretary, deputy, chair, meeting secretary. */
public interface ShowCode {
    Shown show(Actor actor, MeetingId meeting);

    /** Six digits; in force until another one or the end of the meeting. */
    record Shown(Meeting meeting, String code) {}
}
