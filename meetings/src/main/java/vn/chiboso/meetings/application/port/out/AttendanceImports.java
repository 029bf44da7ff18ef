package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** Files that seats were called by. */
public interface AttendanceImports {
    boolean isKnown(UUID file);

    void keep(UUID file, MeetingId meeting, AccountId by, Taken taken, String hash, Set<MemberId> seats);

    /** Latest first. */
    List<Taken> of(MeetingId meeting);

    /** What one file did. */
    record Taken(String byName, String fileName, int seats, int kept, int leftOut, Instant at) {}
}
