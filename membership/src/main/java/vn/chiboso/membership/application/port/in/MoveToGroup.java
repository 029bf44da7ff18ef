package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Places people of a branch in one of its party groups, or in none. */
public interface MoveToGroup {
    /** How many were somewhere else before. */
    int move(Actor actor, Command command);

    /**
     * Who goes where.
     *
     * @param group null for none
     * @param from  at the earliest the group's first day, and not in the future; null means today
     */
    record Command(
            UnitId branch,
            @Nullable UnitId group,
            List<MemberId> members,
            @Nullable LocalDate from) {
        public Command {
            members = List.copyOf(members);
        }
    }
}
