package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;

/** Who wants letters. Everybody does until they say otherwise. */
public interface MailPreferences {
    /** Which of these people want no letters. */
    Set<MemberId> unwilling(Collection<MemberId> people);

    /** What the record said holds for the person it became, unless they said something themselves. */
    void inherit(MemberId from, MemberId to);

    /** From which records that holds what these people did not say themselves. */
    Set<MemberId> origins(Collection<MemberId> people);

    /**
     * Takes away what came from one of the records to somebody for whom it does not stand any more; what they said themselves since stays.
     *
     * @param persons by record
     */
    void giveBack(Map<MemberId, MemberId> persons);

    void prefer(MemberId person, boolean mail, Instant now);
}
