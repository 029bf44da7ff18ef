package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.meetings.application.port.in.AttachPaper;
import vn.chiboso.meetings.application.port.out.AgendaPapers;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.AttachedPaper;

@Service
@Transactional
class AttachPaperService implements AttachPaper {
    private final Access access;
    private final AgendaPapers papers;
    private final Meetings meetings;
    private final Clock clock;

    AttachPaperService(Access access, AgendaPapers papers, Meetings meetings, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public FileView attach(Command c) {
        var meeting = access.toArrange(c.actor(), c.meeting());
        var of = meeting.occasion();
        var file = papers.store(
                new NewFile(of.unit(), c.name(), c.content(), c.declaredNoSecret(), of.audience()), c.actor());
        meeting.attach(
                c.item(),
                new AttachedPaper(
                        file.id(), file.name(), clock.instant(), c.actor().account()));
        meetings.save(meeting);
        return file;
    }
}
