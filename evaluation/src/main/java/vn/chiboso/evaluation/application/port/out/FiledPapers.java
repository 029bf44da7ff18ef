package vn.chiboso.evaluation.application.port.out;

import java.util.List;
import vn.chiboso.evaluation.domain.scorecard.FiledPaper;
import vn.chiboso.meetings.api.MeetingId;

/** Papers already filed from a meeting. */
public interface FiledPapers {
    /** Minutes, resolution and others; empty while nothing is filed. */
    List<FiledPaper> of(MeetingId meeting);
}
