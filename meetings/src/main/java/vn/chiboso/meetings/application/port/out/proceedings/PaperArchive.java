package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.List;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.meetings.api.MeetingId;

/** Where official papers are numbered, rendered and kept. */
public interface PaperArchive {
    /** Files the paper; the same source key again changes nothing. */
    void file(PaperDraft paper);

    /** Papers filed from the meeting, oldest first. */
    List<PaperView> ofMeeting(MeetingId meeting);
}
