package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Somebody came late, or came back. Secretary, deputy, chair, meeting secretary. */
public interface MarkArrival {
    /** {@code at} null: now. */
    Attendance arrive(Actor actor, MeetingId meeting, MemberId member, @Nullable Instant at);
}
