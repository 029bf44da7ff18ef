package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.SeatGuest;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class SeatGuestService implements SeatGuest {
    private final Access access;
    private final RollBook book;
    private final Seats seats;

    SeatGuestService(Access access, RollBook book, Seats seats) {
        this.access = access;
        this.book = book;
        this.seats = seats;
    }

    @Override
    public void seat(Actor actor, MeetingId id, MemberId guest, String name) {
        var meeting = access.toCallRoll(actor, id);
        var seat = book.rollCall(meeting).guest(guest, name);
        if (seats.find(id, guest).isEmpty()) {
            seats.save(id, seat);
        }
    }
}
