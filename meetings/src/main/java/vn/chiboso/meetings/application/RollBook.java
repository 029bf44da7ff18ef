package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.RollCall;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.membership.api.MemberId;

/** Changes seats of a locked, open meeting and counts anew. */
@Service
class RollBook {
    private final Seats seats;
    private final Cast cast;
    private final Briefing briefing;
    private final Votes votes;
    private final MinutesBook minutes;
    private final Clock clock;

    RollBook(Seats seats, Cast cast, Briefing briefing, Votes votes, MinutesBook minutes, Clock clock) {
        this.seats = seats;
        this.cast = cast;
        this.briefing = briefing;
        this.votes = votes;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** The roll call, as long as the minutes that give it are neither adopted nor being voted on. */
    RollCall rollCall(Meeting meeting) {
        var open = evenLate(meeting);
        MeetingRefusal.when(minutes.of(meeting.id()).isAdopted(), Reason.ROLL_STANDS);
        MeetingRefusal.when(isBeingVotedOn(meeting), Reason.ROLL_BEING_VOTED);
        return open;
    }

    /** Whether {@link #rollCall} would be refused to nobody who may call it. */
    boolean isOpenToCalls(Meeting meeting) {
        return meeting.state() == MeetingState.OPEN
                && !minutes.of(meeting.id()).isAdopted()
                && !isBeingVotedOn(meeting);
    }

    private boolean isBeingVotedOn(Meeting meeting) {
        return votes.ofMeeting(meeting.id()).stream()
                .anyMatch(v -> v.subject() == VoteSubject.MINUTES && v.state() == VoteState.OPEN);
    }

    /** The same whatever has become of the minutes: people leave after them too. */
    RollCall evenLate(Meeting meeting) {
        return RollCall.of(meeting, clock.instant());
    }

    void change(Meeting meeting, MemberId member, UnaryOperator<Seat> change) {
        var seat = seats.find(meeting.id(), member).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_SEAT));
        var changed = change.apply(seat);
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
