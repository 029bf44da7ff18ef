package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.proceedings.Posting;

/** When results were posted to the national e-handbook. */
public interface Postings {
    Optional<Posting> of(MeetingId meeting);

    /** Replaces what was noted before. */
    void save(MeetingId meeting, Posting posting);
}
