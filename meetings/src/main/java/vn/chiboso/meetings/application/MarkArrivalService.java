package vn.chiboso.meetings.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.MarkArrival;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class MarkArrivalService implements MarkArrival {
    private final Access access;
    private final RollBook book;

    MarkArrivalService(Access access, RollBook book) {
        this.access = access;
        this.book = book;
    }

    @Override
    public Attendance arrive(Actor actor, MeetingId id, MemberId member, @Nullable Instant at) {
        var meeting = access.toCallRoll(actor, id);
        var roll = book.rollCall(meeting);
        book.change(meeting, member, seat -> roll.arrive(seat, at));
        return book.attendance(meeting);
    }
}
