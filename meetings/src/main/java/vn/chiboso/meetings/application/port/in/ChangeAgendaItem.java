package vn.chiboso.meetings.application.port.in;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Says an item of the agenda otherwise; its papers stay. Committee members. */
public interface ChangeAgendaItem {
    void change(Command command);

    /** The whole item anew; {@code version} of the meeting as read, null not to check. */
    record Command(
            Actor actor,
            MeetingId meeting,
            @Nullable Long version,
            UUID item,
            String title,
            int minutes,
            @Nullable MemberId presenter,
            @Nullable MemberId preparer) {}
}
