package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CheckInByCode;
import vn.chiboso.meetings.domain.CheckIn;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.membership.api.Actor;

/** One transaction and so one connection for each; a wrong code is refused and counted all the same, under the meeting's lock. */
@Service
@Transactional(noRollbackFor = MeetingRefusal.class)
class CheckInByCodeService implements CheckInByCode {
    private final Access access;
    private final Attempts attempts;
    private final RollBook book;

    CheckInByCodeService(Access access, Attempts attempts, RollBook book) {
        this.access = access;
        this.attempts = attempts;
        this.book = book;
    }

    @Override
    public void checkIn(Actor actor, MeetingId id, String code) {
        var me = access.person(actor);
        var meeting = access.lock(actor, id).meeting();
        meeting.requireOpen();
        attempts.count(id, me);
        CheckIn.verify(meeting, code);
        var roll = book.rollCall(meeting);
        book.change(meeting, me, seat -> roll.comeIn(seat, Presence.IN_PERSON, book.grace(meeting)));
    }
}
