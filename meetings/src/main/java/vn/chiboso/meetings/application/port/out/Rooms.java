package vn.chiboso.meetings.application.port.out;

import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Room;

/** Meetings as they stand, read in one go. */
public interface Rooms {
    /** The meeting's room, or empty when there is no such meeting. */
    Optional<Room> find(MeetingId meeting);

    /** The same, with the meeting's row locked until the transaction ends: for acts that depend on its state. */
    Optional<Room> lock(MeetingId meeting);
}
