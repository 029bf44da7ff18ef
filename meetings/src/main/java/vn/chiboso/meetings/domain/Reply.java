package vn.chiboso.meetings.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/**
 * Somebody's answer to the invitation; the last one counts.
 *
 * @param reason    of an absence, null otherwise
 * @param enteredBy who typed it: the person, or a helper for somebody who phoned
 */
public record Reply(
        MemberId member, ReplyChoice choice, @Nullable String reason, Instant at, MemberId enteredBy) {

    /** Refuses an answer that the meeting cannot take: too early, too late, without a reason, online where nobody is. */
    public static Reply to(
            Meeting meeting, MemberId member, ReplyChoice choice, @Nullable String reason, Instant now, MemberId by) {
        MeetingRefusal.when(meeting.state() == MeetingState.PLANNED, Reason.NOT_ANNOUNCED);
        MeetingRefusal.when(meeting.state() != MeetingState.ANNOUNCED, Reason.REPLY_CLOSED);
        MeetingRefusal.when(
                choice == ReplyChoice.ONLINE && !meeting.plan().form().allowsOnline(), Reason.ONLINE_NOT_OFFERED);
        return new Reply(member, choice, choice == ReplyChoice.ABSENT ? Meeting.reason(reason) : null, now, by);
    }

    /** Nhập hộ: entered for somebody else. */
    public boolean isByHelper() {
        return !enteredBy.equals(member);
    }
}
