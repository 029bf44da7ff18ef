package vn.chiboso.meetings.application.port.out.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.proceedings.Conclusion;

/** The chair's conclusions. */
public interface Conclusions {
    /** What is written, or {@link Conclusion#none()}. */
    Conclusion of(MeetingId meeting);

    void save(MeetingId meeting, Conclusion conclusion);
}
