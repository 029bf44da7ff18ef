package vn.chiboso.meetings.application.port.in;

import java.util.List;
import java.util.Map;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** The roll with what is known of everybody: seats, replies, attendance. Whoever calls the roll, and those above. */
public interface ReadRollCall {
    Sheet read(Actor actor, MeetingId meeting);

    /** Seats in the order of the roll; {@code replies} by person. */
    record Sheet(
            Meeting meeting,
            MeetingRights rights,
            List<Seat> seats,
            Map<MemberId, Reply> replies,
            Attendance attendance) {}
}
