package vn.chiboso.meetings.application.port.in;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Puts an item last on the agenda. Committee members. */
public interface AddAgendaItem {
    /** The same item id again changes nothing. */
    void add(Command command);

    /** {@code presenter} and {@code preparer} are on the roll or above, null while not settled. */
    record Command(
            Actor actor,
            MeetingId meeting,
            UUID item,
            String title,
            int minutes,
            @Nullable MemberId presenter,
            @Nullable MemberId preparer) {}
}
