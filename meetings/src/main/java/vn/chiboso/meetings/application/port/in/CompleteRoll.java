package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;

/** Says of everybody expected who has not been called that they are as they replied, and here when they did not reply. */
public interface CompleteRoll {
    Attendance complete(Actor actor, MeetingId meeting);
}
