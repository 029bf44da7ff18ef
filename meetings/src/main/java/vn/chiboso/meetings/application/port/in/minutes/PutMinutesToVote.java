package vn.chiboso.meetings.application.port.in.minutes;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.membership.api.Actor;

/** Puts the minutes to the vote: tables the usual question and opens it, both or neither. */
public interface PutMinutesToVote {
    void put(Command command, Actor by);

    /** {@code vote}: chosen by the caller; the same id twice puts it once. */
    record Command(MeetingId meeting, VoteId vote, VoteForm form) {}
}
