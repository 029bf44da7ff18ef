package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Calls a party group otherwise from a day on; its members stay in it. */
public interface RenameGroup {
    void rename(Actor actor, Command command);

    /** As of a unit's name: {@code from} null means today; refuses when {@code version} is no longer the one kept. */
    record Command(
            UnitId branch,
            UnitId group,
            String name,
            @Nullable LocalDate from,
            long version) {}
}
