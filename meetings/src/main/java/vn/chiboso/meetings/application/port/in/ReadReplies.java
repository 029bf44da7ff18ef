package vn.chiboso.meetings.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.Actor;

/** Who answered what. Secretary, deputy, committee. */
public interface ReadReplies {
    Replies of(Actor actor, MeetingId meeting);

    /** One line per person who was told, in the order of the roll. */
    record Replies(Meeting meeting, List<Line> lines) {
        /** How many of those expected chose it. */
        public long count(ReplyChoice choice) {
            return lines.stream()
                    .filter(l ->
                            l.isExpected() && l.reply() != null && l.reply().choice() == choice)
                    .count();
        }

        /** How many of those expected have not answered. */
        public long silent() {
            return lines.stream()
                    .filter(l -> l.isExpected() && l.reply() == null)
                    .count();
        }
    }

    /** A person and their answer, null while there is none. */
    record Line(Seat seat, @Nullable Reply reply) {
        boolean isExpected() {
            return seat.role() == vn.chiboso.meetings.domain.SeatRole.EXPECTED;
        }
    }
}
