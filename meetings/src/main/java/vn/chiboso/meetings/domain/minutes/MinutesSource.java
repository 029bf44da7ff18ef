package vn.chiboso.meetings.domain.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.proceedings.Conclusion;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteState;

/**
 * Everything the minutes are drafted from.
 *
 * @param branch the branch's name as on papers
 * @param votes  all of the meeting, in the order they were closed
 * @param zone   of the hours written
 */
public record MinutesSource(
        Proceedings course, String branch, Conclusion conclusion, List<Vote.Snapshot> votes, ZoneId zone) {
    public MinutesSource {
        votes = List.copyOf(votes);
    }

    Room room() {
        return course.room();
    }

    List<Vote.Snapshot> decided() {
        return votes.stream().filter(v -> v.state() == VoteState.DECIDED).toList();
    }

    /** The vote on the minutes that passed, or empty. */
    Optional<Vote.Snapshot> adoption() {
        return decided().stream()
                .filter(v -> v.subject() == VoteSubject.MINUTES && v.passed())
                .findFirst();
    }
}
