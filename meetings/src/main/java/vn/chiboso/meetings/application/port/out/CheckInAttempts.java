package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.MemberId;

/** Codes typed, right or wrong; what was typed is not kept. */
public interface CheckInAttempts {
    void add(MeetingId meeting, MemberId member, Instant at);

    int since(MeetingId meeting, MemberId member, Instant from);
}
