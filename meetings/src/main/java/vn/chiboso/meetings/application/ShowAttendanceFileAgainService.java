package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile.View;
import vn.chiboso.meetings.application.port.in.ShowAttendanceFileAgain;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class ShowAttendanceFileAgainService implements ShowAttendanceFileAgain {
    private final Access access;
    private final Cast cast;
    private final AttendanceShowing showing;

    ShowAttendanceFileAgainService(Access access, Cast cast, AttendanceShowing showing) {
        this.access = access;
        this.cast = cast;
        this.showing = showing;
    }

    @Override
    public View show(Actor actor, MeetingId id, String sealed) {
        var found = access.read(actor, id);
        found.rights().requireCallRoll();
        var shown = showing.open(actor, id, sealed);
        var comparison = AttendanceComparison.of(shown.lines(), cast.of(found.meeting()));
        return showing.view(actor, id, shown.beside(comparison), comparison);
    }
}
