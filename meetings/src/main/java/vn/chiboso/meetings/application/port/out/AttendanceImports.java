package vn.chiboso.meetings.application.port.out;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.TakenFile;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** Files that seats were called by. */
public interface AttendanceImports {
    boolean isKnown(UUID file);

    void keep(UUID file, MeetingId meeting, AccountId by, TakenFile taken, String hash, Set<MemberId> seats);

    /** Latest first. */
    List<TakenFile> of(MeetingId meeting);
}
