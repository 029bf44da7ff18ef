package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** A member enters the code shown in the room: present in person. */
public interface CheckInByCode {
    void checkIn(Actor actor, MeetingId meeting, String code);
}
