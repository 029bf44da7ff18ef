package vn.chiboso.evaluation.adapter.out.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.evaluation.application.port.out.FiledPapers;
import vn.chiboso.evaluation.domain.scorecard.FiledPaper;
import vn.chiboso.meetings.api.MeetingId;

@Component
class DocumentsPapers implements FiledPapers {
    private final Papers papers;

    DocumentsPapers(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<FiledPaper> of(MeetingId meeting) {
        return papers.bySourcePrefix("meeting/" + meeting + "/").stream()
                .map(paper -> new FiledPaper(paper.symbol(), paper.title(), "/documents/papers/" + paper.id() + ".pdf"))
                .toList();
    }
}
