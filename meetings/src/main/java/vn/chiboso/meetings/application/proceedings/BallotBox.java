package vn.chiboso.meetings.application.proceedings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteRefusal;
import vn.chiboso.meetings.domain.vote.VoteState;

/** Finds votes of a meeting, and knows what is being voted on. */
@Service
class BallotBox {
    private final Votes votes;

    BallotBox(Votes votes) {
        this.votes = votes;
    }

    Vote.Snapshot find(MeetingId meeting, VoteId vote) {
        return votes.find(vote).filter(v -> v.meeting().equals(meeting)).orElseThrow(VoteRefusal::unknown);
    }

    /** The vote being taken in the meeting, null when none is. */
    Vote.@Nullable Snapshot open(MeetingId meeting) {
        return votes.ofMeeting(meeting).stream()
                .filter(v -> v.state() == VoteState.OPEN)
                .findFirst()
                .orElse(null);
    }

    boolean isOpenOn(MeetingId meeting, VoteSubject subject) {
        var open = open(meeting);
        return open != null && open.subject() == subject;
    }

    /** A vote on the subject has passed; one that was lost decides nothing. */
    boolean hasPassed(MeetingId meeting, VoteSubject subject) {
        return votes.ofMeeting(meeting).stream().anyMatch(v -> v.subject() == subject && v.passed());
    }
}
