package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.membership.api.Actor;

/** Says row by row what a file of the national handbook app would do to the roll call; changes and keeps nothing. */
public interface CompareAttendanceFile {
    /** Refuses once the minutes stand: nothing could be taken any more. */
    View compare(Actor actor, MeetingId meeting, String fileName, byte[] file);

    /**
     * The dry run.
     *
     * @param sealed the same for {@link TakeAttendanceFile}, for this account, this meeting and half an hour
     */
    record View(AttendanceComparison comparison, ShownFile shown, String sealed) {}
}
