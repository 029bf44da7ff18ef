package vn.chiboso.meetings.application.port.in;

import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.TakenFile;
import vn.chiboso.membership.api.Actor;

/** Files of the national handbook app that this meeting's roll was called by. Whoever calls the roll. */
public interface SeeAttendanceFiles {
    View see(Actor actor, MeetingId meeting);

    /** @param possible whether another one may come in: the meeting is open, its minutes neither adopted nor voted on */
    record View(Meeting meeting, boolean possible, List<TakenFile> taken) {
        public View {
            taken = List.copyOf(taken);
        }
    }
}
