package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Điểm danh: says of one or many seats who is here. Secretary, deputy, chair, meeting secretary. */
public interface CallRoll {
    /** The attendance afterwards. One refusal refuses all. */
    Attendance call(Command command);

    /** Seats that are not named stay as they are. */
    record Command(Actor actor, MeetingId meeting, List<Mark> marks) {
        public Command {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One seat.
     *
     * @param reason    of an absence with reason
     * @param arrivedAt null: as before, or from the opening on
     * @param leftAt    null: still here
     */
    record Mark(
            MemberId member,
            Presence presence,
            @Nullable String reason,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {}
}
