package vn.chiboso.meetings.application.proceedings;

import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.minutes.MinutesRefusal;
import vn.chiboso.meetings.domain.minutes.MinutesSection;

/** Refuses sections that a meeting's minutes do not have. */
final class MinutesSections {
    private MinutesSections() {}

    static void require(Room room, MinutesSection section) {
        if (!MinutesSection.of(room.kind()).contains(section)) {
            throw MinutesRefusal.noSection();
        }
    }
}
