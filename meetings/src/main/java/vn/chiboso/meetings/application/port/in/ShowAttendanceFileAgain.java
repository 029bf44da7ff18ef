package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** A dry run that could not be confirmed, once more: the same rows beside what is called by now, also when nothing can be taken any more. */
public interface ShowAttendanceFileAgain {
    /**
     * Refuses what was changed, was shown to somebody else or is over.
     *
     * @param shown as {@link CompareAttendanceFile.View#sealed} said
     */
    CompareAttendanceFile.View show(Actor actor, MeetingId meeting, String shown);
}
