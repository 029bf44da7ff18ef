package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.minutes.Minutes;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;

/** Minutes of meetings (sổ biên bản). */
public interface MinutesBook {
    /** What people have made of them, or {@link Minutes#blank}. */
    Minutes of(MeetingId meeting);

    /** Keeps a change and its history. */
    void keep(MeetingId meeting, MinutesEdit edit);

    /** Freezes adopted minutes. */
    void freeze(Minutes adopted);

    /** All changes, oldest first. */
    List<MinutesEdit> history(MeetingId meeting);
}
