package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** Gives a person another status from a day on; what was before stays true. */
public interface SetStatus {
    void set(Actor actor, Command command);

    /**
     * What is set.
     *
     * @param basis   the decision it rests on, null when not noted
     * @param version of the person as read; refused when somebody else changed the person since
     */
    record Command(
            MemberId member,
            MemberStatus status,
            LocalDate from,
            @Nullable String basis,
            long version) {}
}
