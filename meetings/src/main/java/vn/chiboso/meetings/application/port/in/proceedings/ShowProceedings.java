package vn.chiboso.meetings.application.port.in.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.Conclusion;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** The meeting after the roll call, for whoever conducts it or follows it. */
public interface ShowProceedings {
    View show(MeetingId meeting, Actor by);

    /**
     * Everything the cockpit and the live page show, as of {@code now}.
     *
     * @param me         the reader's own id, null for a technical account
     * @param suggested  a conclusion built from the notes
     * @param resolution null when none is drafted
     * @param closing    what the chair should know before closing
     */
    record View(
            ProceedingsRights access,
            @Nullable MemberId me,
            Proceedings proceedings,
            List<Vote.Snapshot> votes,
            Conclusion conclusion,
            String suggested,
            @Nullable Resolution resolution,
            boolean minutesAdopted,
            Closing closing,
            Set<Step> done,
            Step current,
            Instant now) {
        public View {
            votes = List.copyOf(votes);
            done = Set.copyOf(done);
        }

        public Room room() {
            return proceedings.room();
        }

        /** The vote being taken, null when none is. */
        public Vote.@Nullable Snapshot openVote() {
            return votes.stream()
                    .filter(v -> v.state() == VoteState.OPEN)
                    .findFirst()
                    .orElse(null);
        }
    }
}
