package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.CallRoll;
import vn.chiboso.meetings.domain.Attendance;

@Service
@Transactional
class CallRollService implements CallRoll {
    private final Access access;
    private final RollBook book;

    CallRollService(Access access, RollBook book) {
        this.access = access;
        this.book = book;
    }

    @Override
    public Attendance call(Command c) {
        var meeting = access.toCallRoll(c.actor(), c.meeting());
        var roll = book.rollCall(meeting);
        for (var m : c.marks()) {
            book.change(
                    meeting, m.member(), seat -> roll.mark(seat, m.presence(), m.reason(), m.arrivedAt(), m.leftAt()));
        }
        return book.attendance(meeting);
    }
}
