package vn.chiboso.meetings.application.port.in.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.proceedings.Posting;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.membership.api.Actor;

/** What became of the meeting on paper. */
public interface ShowRecord {
    View show(MeetingId meeting, Actor by);

    /**
     * @param papers  filed ones, oldest first
     * @param posting null until noted
     * @param dueDay  last day to post, null before the end or without a rule
     * @param basis   of that rule
     */
    record View(
            Room room,
            ProceedingsRights access,
            boolean minutesAdopted,
            List<PaperView> papers,
            @Nullable Posting posting,
            @Nullable LocalDate dueDay,
            @Nullable String basis) {
        public View {
            papers = List.copyOf(papers);
        }
    }
}
