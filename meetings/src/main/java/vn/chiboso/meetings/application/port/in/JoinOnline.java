package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** A member says that they take part online, where the meeting's form allows it. */
public interface JoinOnline {
    void join(Actor actor, MeetingId meeting);
}
