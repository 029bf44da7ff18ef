package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.RollCall;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberId;

/** Changes seats of a locked, open meeting and counts anew. */
@Service
class RollBook {
    private final Seats seats;
    private final Cast cast;
    private final Briefing briefing;
    private final Clock clock;

    RollBook(Seats seats, Cast cast, Briefing briefing, Clock clock) {
        this.seats = seats;
        this.cast = cast;
        this.briefing = briefing;
        this.clock = clock;
    }

    RollCall rollCall(Meeting meeting) {
        return RollCall.of(meeting, clock.instant());
    }

    void change(Meeting meeting, MemberId member, BiFunction<RollCall, Seat, Seat> change) {
        var rollCall = rollCall(meeting);
        var seat = seats.find(meeting.id(), member).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_SEAT));
        var changed = change.apply(rollCall, seat);
        if (!changed.equals(seat)) {
            seats.save(meeting.id(), changed);
        }
    }

    Attendance attendance(Meeting meeting) {
        return Attendance.of(
                cast.of(meeting),
                meeting.course().openedAt(),
                briefing.rules(meeting),
                meeting.occasion().isOfCommittee());
    }

    /** Whoever comes within it is not late. */
    Duration grace(Meeting meeting) {
        return Duration.ofMinutes(
                briefing.rules(meeting).number(RuleKey.LATE_GRACE_MINUTES).orElse(0));
    }
}
