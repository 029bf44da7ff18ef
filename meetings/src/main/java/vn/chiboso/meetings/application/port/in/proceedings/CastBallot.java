package vn.chiboso.meetings.application.port.in.proceedings;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Votes by name: for oneself, or for a member on paper by whoever conducts. May be changed until the vote is closed. */
public interface CastBallot {
    void cast(Command command, Actor by);

    /** {@code member} null means the actor. */
    record Command(MeetingId meeting, VoteId vote, @Nullable MemberId member, Choice choice) {}
}
