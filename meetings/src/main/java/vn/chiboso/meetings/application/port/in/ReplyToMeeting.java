package vn.chiboso.meetings.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Answers an invitation, for oneself or, as secretary or deputy, for somebody who phoned; until the meeting opens. */
public interface ReplyToMeeting {
    void reply(Command command);

    /** {@code member} null for oneself; {@code reason} needed for an absence. */
    record Command(
            Actor actor,
            MeetingId meeting,
            @Nullable MemberId member,
            ReplyChoice choice,
            @Nullable String reason) {}
}
