package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;

/** Files the papers of a meeting that is concluded and whose minutes are adopted. Anything else, or a second time: nothing. */
public interface RecordMeeting {
    void record(MeetingId meeting);
}
