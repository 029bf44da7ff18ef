package vn.chiboso.meetings.application.port.in.proceedings;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.meetings.domain.vote.Elector;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.membership.api.Actor;

/** One vote, for whoever may follow the meeting. */
public interface ShowVote {
    View show(MeetingId meeting, VoteId vote, Actor by);

    /**
     * @param me the reader's own seat in the electorate, null when not entitled
     */
    record View(
            Room room,
            ProceedingsRights access,
            Vote.Snapshot vote,
            @Nullable Elector me) {}
}
