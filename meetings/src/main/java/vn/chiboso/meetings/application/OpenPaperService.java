package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.OpenPaper;
import vn.chiboso.meetings.application.port.out.OpenedPapers;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class OpenPaperService implements OpenPaper {
    private final Access access;
    private final OpenedPapers opened;
    private final Clock clock;

    OpenPaperService(Access access, OpenedPapers opened, Clock clock) {
        this.access = access;
        this.opened = opened;
        this.clock = clock;
    }

    @Override
    public void open(Actor actor, MeetingId id, FileId file) {
        var found = access.read(actor, id);
        MeetingRefusal.when(
                !found.rights().papers() || found.meeting().agenda().paper(file) == null, Reason.NO_SUCH_PAPER);
        opened.add(id, file, access.person(actor), clock.instant());
    }
}
