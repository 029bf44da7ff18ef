package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.Map;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RulesInForce;

/** The attendance of a room as it stands, for the sentence that explains it; the target is said on the meeting's page. */
final class Figures {
    private Figures() {}

    static Attendance of(Room room) {
        return Attendance.of(
                room.seats(), room.openedAt(), new RulesInForce(Map.of()), room.kind() == MeetingKind.COMMITTEE);
    }
}
