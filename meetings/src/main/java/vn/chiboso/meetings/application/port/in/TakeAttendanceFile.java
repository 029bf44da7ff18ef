package vn.chiboso.meetings.application.port.in;

import java.util.Set;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/**
 * Calls seats as a file of the national handbook app says, as its dry run showed it and nothing else. Whoever calls the roll, as long
 * as the minutes are not adopted (339-QĐ/TW ngày 10/7/2025 asks for the roll call in the app; typing it twice is what this saves).
 */
public interface TakeAttendanceFile {
    /**
     * How many seats were called; the same dry run a second time does nothing. Refuses what was not shown so, and when somebody
     * who is ticked was called or lost the seat meanwhile: then it is looked at again.
     */
    int take(Command command);

    /**
     * What was looked at and is confirmed.
     *
     * @param shown    as {@link CompareAttendanceFile.View#sealed} said
     * @param ticked   of those who could be ticked
     * @param noReason reason of an absence with reason of which the file gives none
     */
    record Command(Actor actor, MeetingId meeting, String shown, Set<MemberId> ticked, String noReason) {
        public Command {
            ticked = Set.copyOf(ticked);
        }
    }
}
