package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.domain.vote.Vote;

/** Votes of meetings. */
public interface Votes {
    Optional<Vote.Snapshot> find(VoteId vote);

    /** The vote tabled under that key and not withdrawn, or empty. */
    Optional<Vote.Snapshot> bySource(String sourceKey);

    /** All of a meeting but withdrawn ones: decided ones in the order they were closed, then open, then tabled. */
    List<Vote.Snapshot> ofMeeting(MeetingId meeting);

    void save(Vote.Snapshot vote);
}
