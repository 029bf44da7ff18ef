package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.membership.api.Actor;

/** Opens a tabled vote: freezes electorate and threshold. Opening an open one in the same form changes nothing. */
public interface OpenVote {
    void open(MeetingId meeting, VoteId vote, VoteForm form, Actor by);
}
