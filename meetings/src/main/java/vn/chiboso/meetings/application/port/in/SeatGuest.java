package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Gives a seat to a guest who is on no roll; the seat's id stands for the guest. Secretary, deputy, chair, meeting secretary. */
public interface SeatGuest {
    /** The same id again changes nothing. */
    void seat(Actor actor, MeetingId meeting, MemberId guest, String name);
}
