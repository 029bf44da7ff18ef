package vn.chiboso.meetings.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.DetachPaper;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class DetachPaperService implements DetachPaper {
    private final Access access;
    private final Meetings meetings;

    DetachPaperService(Access access, Meetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    @Override
    public void detach(Actor actor, MeetingId id, UUID item, FileId file) {
        var meeting = access.toArrange(actor, id);
        meeting.detach(item, file);
        meetings.save(meeting);
    }
}
