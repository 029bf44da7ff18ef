package vn.chiboso.meetings.application.port.out;

import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Announcement;

/** Who was told what, round by round. */
public interface Announcements {
    void add(Announcement announcement);

    /** The latest round, or empty before the first. */
    Optional<Announcement> latest(MeetingId meeting);
}
