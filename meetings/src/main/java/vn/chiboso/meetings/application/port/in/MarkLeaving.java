package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Somebody left before the end. Secretary, deputy, chair, meeting secretary. */
public interface MarkLeaving {
    /** {@code at} null: now. */
    Attendance leave(Actor actor, MeetingId meeting, MemberId member, @Nullable Instant at);
}
