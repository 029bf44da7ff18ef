package vn.chiboso.meetings.events;

import java.time.Instant;
import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A meeting was announced, or announced again after a change.
 *
 * @param round    1 for the first announcement, then 2, 3, …; (meeting, round) is unique
 * @param expected must attend and are asked to reply
 * @param invited  the superior member in charge and guests
 * @param informed exempt members and others who may come
 */
public record MeetingAnnounced(
        MeetingId meeting,
        int round,
        UnitId unit,
        MeetingKind kind,
        String title,
        Instant startsAt,
        String place,
        List<MemberId> expected,
        List<MemberId> invited,
        List<MemberId> informed) {
    public MeetingAnnounced {
        expected = List.copyOf(expected);
        invited = List.copyOf(invited);
        informed = List.copyOf(informed);
    }
}
