package vn.chiboso.meetings.application.port.out;

import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberId;

/** The roll of a meeting as it stood at opening, and the roll call on it. */
public interface Seats {
    /** In the order of the roll, guests last; empty before opening. */
    List<Seat> of(MeetingId meeting);

    Optional<Seat> find(MeetingId meeting, MemberId member);

    /** Keeps the seats in this order; only for a meeting without seats. */
    void take(MeetingId meeting, List<Seat> seats);

    /** Keeps what changed about the person; a new person is put last. */
    void save(MeetingId meeting, Seat seat);
}
