package vn.chiboso.meetings.events;

import java.time.Instant;
import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** An announced meeting was called off; {@code told} are those who had been told of it. */
public record MeetingCancelled(
        MeetingId meeting, UnitId unit, String title, Instant startsAt, String reason, List<MemberId> told) {
    public MeetingCancelled {
        told = List.copyOf(told);
    }
}
