package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.minutes.Minutes;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;
import vn.chiboso.membership.api.AccountId;

/** Minutes of meetings (sổ biên bản). */
public interface MinutesBook {
    /** What people have made of them, or {@link Minutes#blank}. */
    Minutes of(MeetingId meeting);

    /** Keeps a change and its history, as of that account. */
    void keep(MeetingId meeting, MinutesEdit edit, AccountId by);

    /** Freezes adopted minutes. */
    void freeze(Minutes adopted);

    /** All changes, oldest first. */
    List<MinutesEdit> history(MeetingId meeting);
}
