package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ShowCode;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class ShowCodeService implements ShowCode {
    private final Access access;

    ShowCodeService(Access access) {
        this.access = access;
    }

    @Override
    public Shown show(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        found.rights().requireCallRoll();
        found.meeting().requireOpen();
        var code = found.meeting().course().code();
        if (code == null) {
            throw new MeetingRefusal(Reason.NOT_OPEN);
        }
        return new Shown(found.meeting(), code);
    }
}
