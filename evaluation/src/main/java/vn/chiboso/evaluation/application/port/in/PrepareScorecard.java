package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.meetings.api.MeetingId;

/** Makes the draft of a concluded meeting and notes its month; safe to repeat. */
public interface PrepareScorecard {
    void prepare(MeetingId meeting);
}
