package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.Actor;

/** Decides an open vote and does what follows from it. Closing a decided one changes nothing. */
public interface CloseVote {
    void close(MeetingId meeting, VoteId vote, Actor by);
}
