package vn.chiboso.meetings.application.port.in;

import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.Warning;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** Who would be told of a meeting and what speaks against telling them now. Secretary and deputy only. */
public interface PreviewAnnouncement {
    Preview preview(Actor actor, MeetingId meeting);

    /**
     * What would happen.
     *
     * @param people in the order of the roll, guests last
     * @param onPaper how many of them get the papers printed
     */
    record Preview(Meeting meeting, UnitView unit, List<Seat> people, List<Warning> warnings, int onPaper) {}
}
