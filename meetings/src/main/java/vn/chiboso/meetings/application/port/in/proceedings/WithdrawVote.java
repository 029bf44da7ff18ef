package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.Actor;

/** Takes a question back before anybody has voted. */
public interface WithdrawVote {
    void withdraw(MeetingId meeting, VoteId vote, Actor by);
}
