package vn.chiboso.meetings.events;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Minutes and resolution are filed as papers; {@code told} may read them. Once per meeting. */
public record MeetingRecorded(
        MeetingId meeting,
        UnitId unit,
        MeetingKind kind,
        YearMonth month,
        String title,
        Instant at,
        List<MemberId> told) {
    public MeetingRecorded {
        told = List.copyOf(told);
    }
}
