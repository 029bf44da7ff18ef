package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.JoinOnline;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class JoinOnlineService implements JoinOnline {
    private final Access access;
    private final RollBook book;

    JoinOnlineService(Access access, RollBook book) {
        this.access = access;
        this.book = book;
    }

    @Override
    public void join(Actor actor, MeetingId id) {
        var me = access.person(actor);
        var meeting = access.lock(actor, id).meeting();
        meeting.requireOpen();
        MeetingRefusal.when(!meeting.plan().form().allowsOnline(), Reason.ONLINE_NOT_OFFERED);
        var roll = book.rollCall(meeting);
        book.change(meeting, me, seat -> roll.comeIn(seat, Presence.ONLINE, book.grace(meeting)));
    }
}
