package vn.chiboso.meetings.adapter.out.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.proceedings.PaperArchive;
import vn.chiboso.membership.api.Actor;

/** Files papers in the register of documents. */
@Component
class DocumentsPaperArchive implements PaperArchive {
    private final Papers papers;

    DocumentsPaperArchive(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void file(PaperDraft paper) {
        papers.file(paper, Actor.system());
    }

    @Override
    public List<PaperView> ofMeeting(MeetingId meeting) {
        return papers.bySourcePrefix("meeting/" + meeting + "/");
    }
}
