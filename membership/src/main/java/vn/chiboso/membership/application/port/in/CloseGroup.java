package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Ends a party group; who was in it is in none from that day on, and posts on it end. */
public interface CloseGroup {
    void close(Actor actor, Command command);

    /**
     * What ends.
     *
     * @param from first day without the group, after its first one and not in the future; null means today
     */
    record Command(UnitId branch, UnitId group, @Nullable LocalDate from) {}
}
