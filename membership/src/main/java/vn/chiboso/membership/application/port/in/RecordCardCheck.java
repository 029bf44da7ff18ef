package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Records that a branch has checked its official members' party cards this year, or corrects what was recorded. */
public interface RecordCardCheck {
    void record(Actor actor, Command command);

    /** {@code without} had no card to show; {@code version} of what was read, 0 before the first. */
    record Command(UnitId unit, @Nullable LocalDate on, String remarks, Set<MemberId> without, long version) {
        public Command {
            without = Set.copyOf(without);
        }
    }
}
