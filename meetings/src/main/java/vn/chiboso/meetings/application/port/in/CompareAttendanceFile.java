package vn.chiboso.meetings.application.port.in;

import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.membership.api.Actor;

/** Says row by row what a file of the national handbook app would do to the roll call; changes and keeps nothing. */
public interface CompareAttendanceFile {
    /** Refuses once the minutes stand: nothing could be taken any more. */
    View compare(Actor actor, MeetingId meeting, byte[] file);

    /**
     * The dry run.
     *
     * @param unknown headings that were ignored
     * @param hash    SHA-256 of the file, in hexadecimal
     */
    record View(AttendanceComparison comparison, List<String> unknown, String hash) {
        public View {
            unknown = List.copyOf(unknown);
        }
    }
}
