package vn.chiboso.meetings.application.port.in;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/**
 * Calls seats as a file of the national handbook app says, as far as nobody has called them by now. Whoever calls the roll, as long
 * as the minutes are not adopted (339-QĐ/TW ngày 10/7/2025 asks for the roll call in the app; typing it twice is what this saves).
 */
public interface TakeAttendanceFile {
    /** How many seats were called; the same file id a second time does nothing. */
    int take(Command command);

    /**
     * What was looked at and is confirmed.
     *
     * @param file    chosen by the caller so that a double submit does it once
     * @param kept    rows that say something else than what was called here
     * @param leftOut rows that say nothing of a seat
     */
    record Command(
            Actor actor,
            MeetingId meeting,
            UUID file,
            String fileName,
            String hash,
            List<Mark> marks,
            int kept,
            int leftOut) {
        public Command {
            marks = List.copyOf(marks);
        }
    }

    /** One seat. */
    record Mark(
            MemberId member, Presence presence, @Nullable String reason) {}
}
