package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;

/** Who wants letters. Everybody does until they say otherwise. */
public interface MailPreferences {
    /** Which of these people want no letters. */
    Set<MemberId> unwilling(Collection<MemberId> people);

    /** What the record said holds for the person it became, unless they said something themselves. */
    void inherit(MemberId from, MemberId to);

    void prefer(MemberId person, boolean mail, Instant now);
}
