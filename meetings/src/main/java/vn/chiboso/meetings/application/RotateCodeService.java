package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.RotateCode;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.RoomCodes;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class RotateCodeService implements RotateCode {
    private final Access access;
    private final Meetings meetings;
    private final RoomCodes codes;

    RotateCodeService(Access access, Meetings meetings, RoomCodes codes) {
        this.access = access;
        this.meetings = meetings;
        this.codes = codes;
    }

    @Override
    public String rotate(Actor actor, MeetingId id) {
        var meeting = access.toCallRoll(actor, id);
        var code = codes.next();
        meeting.rotateCode(code);
        meetings.save(meeting);
        return code;
    }
}
