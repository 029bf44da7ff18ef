package vn.chiboso.meetings.application.port.out;

import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Meeting;

/** Every meeting there is. */
public interface Meetings {
    /** With agenda and attached papers. */
    Optional<Meeting> find(MeetingId meeting);

    /** The same, with the meeting's row locked until the transaction ends. */
    Optional<Meeting> lock(MeetingId meeting);

    /**
     * Keeps a new meeting; when one of the same id is there already, by a double submit at the same moment, that one stays.
     *
     * @throws vn.chiboso.meetings.domain.MeetingRefusal when the month has its regular meeting already, or the meeting its
     *     committee meeting
     */
    void add(Meeting meeting);

    /**
     * Keeps the changes.
     *
     * @throws vn.chiboso.meetings.domain.MeetingRefusal STALE when somebody else changed it since it was read
     */
    void save(Meeting meeting);
}
