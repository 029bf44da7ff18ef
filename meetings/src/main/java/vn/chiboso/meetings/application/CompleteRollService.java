package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CompleteRoll;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class CompleteRollService implements CompleteRoll {
    private final Access access;
    private final Cast cast;
    private final RollBook book;
    private final Replies replies;

    CompleteRollService(Access access, Cast cast, RollBook book, Replies replies) {
        this.access = access;
        this.cast = cast;
        this.book = book;
        this.replies = replies;
    }

    @Override
    public Attendance complete(Actor actor, MeetingId id) {
        var meeting = access.toCallRoll(actor, id);
        var roll = book.rollCall(meeting);
        var form = meeting.plan().form();
        cast.of(meeting).stream()
                .filter(s -> s.presence() == Presence.UNKNOWN && s.role() == SeatRole.EXPECTED)
                .forEach(s -> {
                    var reply = replies.find(id, s.member()).orElse(null);
                    book.change(meeting, s.member(), seat -> roll.rest(seat, reply, form));
                });
        return book.attendance(meeting);
    }
}
