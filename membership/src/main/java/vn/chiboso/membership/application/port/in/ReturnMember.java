package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** Puts somebody who had moved away back on the roll of the branch where they were last: the same person, card and dates. */
public interface ReturnMember {
    void comeBack(Actor actor, Command command);

    /**
     * Who is back.
     *
     * @param status as the introduction paper and the member form say
     * @param on     first day back
     * @param seen   how many acts the path had when it was read; refused when there are others since
     */
    record Command(
            MemberId member, MemberStatus status, @Nullable LocalDate on, int seen) {}
}
