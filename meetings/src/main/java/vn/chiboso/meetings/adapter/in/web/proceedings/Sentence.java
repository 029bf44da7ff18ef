package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.Map;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RulesInForce;

/** Sentences that explain numbers. */
final class Sentence {
    private Sentence() {}

    static String attendance(Room room, Words words) {
        var a = Attendance.of(
                room.seats(), room.openedAt(), new RulesInForce(Map.of()), room.kind() == MeetingKind.COMMITTEE);
        return words.of(
                "conduct.attendance",
                a.present(),
                a.expected(),
                a.inPerson(),
                a.online(),
                a.withReason(),
                a.withoutReason(),
                a.notCalled());
    }
}
