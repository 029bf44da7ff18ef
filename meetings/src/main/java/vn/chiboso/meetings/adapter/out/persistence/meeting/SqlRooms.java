package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.Seating;

/** A meeting and its seats put together: before opening from today's roll, afterwards from the snapshot. */
@Component
class SqlRooms implements Rooms {
    private final Meetings meetings;
    private final Seats seats;
    private final People people;
    private final Clock clock;

    SqlRooms(Meetings meetings, Seats seats, People people, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Room> find(MeetingId meeting) {
        return meetings.find(meeting).map(this::room);
    }

    @Override
    public Optional<Room> lock(MeetingId meeting) {
        return meetings.lock(meeting).map(this::room);
    }

    private Room room(Meeting m) {
        var o = m.occasion();
        var c = m.course();
        return new Room(
                o.id(),
                o.unit(),
                o.unitPath(),
                o.kind(),
                c.state(),
                o.month(),
                m.plan().title(),
                m.plan().startsAt(),
                m.plan().place(),
                c.openedAt(),
                c.openingNotedAt() != null,
                c.concludedAt(),
                m.plan().chair(),
                c.secretary(),
                seated(m),
                m.agenda().lines());
    }

    private List<Seat> seated(Meeting m) {
        if (m.course().openedAt() != null) {
            return seats.of(m.id());
        }
        var unit = m.occasion().unit();
        var today = LocalDate.now(clock);
        return Seating.of(m.occasion().kind(), people.roll(unit, today), people.superiors(unit, today));
    }
}
