package vn.chiboso.meetings.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Takes back an excuse that was accepted after the conclusion, by a row of its own. Secretary or deputy of the branch. */
public interface WithdrawExcuse {
    /** {@code reason}: why it is taken back; a missing one is refused. */
    void withdraw(Actor actor, MeetingId meeting, MemberId member, @Nullable String reason);
}
