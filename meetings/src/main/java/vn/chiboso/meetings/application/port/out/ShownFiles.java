package vn.chiboso.meetings.application.port.out;

import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.membership.api.AccountId;

/** Dry runs on their way through the page and back, kept nowhere else. */
public interface ShownFiles {
    /** For a hidden field. */
    String seal(ShownFile shown, AccountId by, MeetingId meeting);

    /** Empty when it was changed, or shown to somebody else or in another meeting. */
    Optional<ShownFile> open(String sealed, AccountId by, MeetingId meeting);
}
