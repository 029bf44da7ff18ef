package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.Actor;

/** Enters counted hands. May be corrected until the vote is closed. */
public interface CountHands {
    void count(Command command, Actor by);

    /** Numbers of hands; they must add up to the members entitled who are here. */
    record Command(MeetingId meeting, VoteId vote, int inFavour, int against, int abstained) {}
}
