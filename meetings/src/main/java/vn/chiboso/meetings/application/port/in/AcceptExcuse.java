package vn.chiboso.meetings.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/**
 * Chấp nhận lý do vắng sau: an absence of a concluded meeting is excused. Secretary or deputy of the branch, never of themselves. The
 * minutes stay as they were signed.
 */
public interface AcceptExcuse {
    void accept(Command command);

    /**
     * Missing parts are refused.
     *
     * @param reason     of the absence
     * @param acceptedBy the person or body that accepted it
     * @param acceptedOn from the day of the meeting to today
     */
    record Command(
            Actor actor,
            MeetingId meeting,
            MemberId member,
            @Nullable String reason,
            @Nullable String acceptedBy,
            @Nullable LocalDate acceptedOn) {}
}
