package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Khai mạc: opens the meeting and takes the roll of the day. Secretary, deputy, or the chair of the plan. */
public interface OpenMeeting {
    void open(Command command);

    /**
     * Chair and meeting secretary are on the roll; {@code version} as read, null not to check.
     *
     * @param openedAt when the meeting began that is entered afterwards, null for now
     */
    record Command(
            Actor actor,
            MeetingId meeting,
            @Nullable Long version,
            MemberId chair,
            MemberId secretary,
            @Nullable Instant openedAt) {}
}
