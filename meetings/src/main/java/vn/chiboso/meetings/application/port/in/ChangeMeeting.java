package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Changes the plan of a meeting that has not begun; who was told must be told again. Secretary and deputy only. */
public interface ChangeMeeting {
    void change(Command command);

    /** The whole plan anew; {@code version} as read, null not to check. */
    record Command(
            Actor actor,
            MeetingId meeting,
            @Nullable Long version,
            String title,
            Instant startsAt,
            int minutes,
            String place,
            MeetingForm form,
            @Nullable String onlineLink,
            @Nullable MemberId chair) {}
}
