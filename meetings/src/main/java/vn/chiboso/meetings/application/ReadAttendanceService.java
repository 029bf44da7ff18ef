package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadAttendance;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class ReadAttendanceService implements ReadAttendance {
    private final Access access;
    private final RollBook book;

    ReadAttendanceService(Access access, RollBook book) {
        this.access = access;
        this.book = book;
    }

    @Override
    public Attendance of(Actor actor, MeetingId id) {
        return book.attendance(access.read(actor, id).meeting());
    }
}
