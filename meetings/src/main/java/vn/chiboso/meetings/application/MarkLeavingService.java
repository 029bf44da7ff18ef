package vn.chiboso.meetings.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.MarkLeaving;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class MarkLeavingService implements MarkLeaving {
    private final Access access;
    private final RollBook book;

    MarkLeavingService(Access access, RollBook book) {
        this.access = access;
        this.book = book;
    }

    @Override
    public Attendance leave(Actor actor, MeetingId id, MemberId member, @Nullable Instant at) {
        var meeting = access.toCallRoll(actor, id);
        var roll = book.evenLate(meeting);
        book.change(meeting, member, seat -> roll.leave(seat, at));
        return book.attendance(meeting);
    }
}
