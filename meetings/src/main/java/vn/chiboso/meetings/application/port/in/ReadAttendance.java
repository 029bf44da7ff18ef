package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;

/** The attendance of an open or past meeting. Everybody who may see the meeting. */
public interface ReadAttendance {
    /** Before opening: of today's roll, nobody called yet. */
    Attendance of(Actor actor, MeetingId meeting);
}
