package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Puts others in the chair or at the minutes while the meeting is open. Secretary, deputy, chair. */
public interface AppointOfficers {
    void appoint(Command command);

    /** Both have a seat as members. */
    record Command(Actor actor, MeetingId meeting, MemberId chair, MemberId secretary) {}
}
