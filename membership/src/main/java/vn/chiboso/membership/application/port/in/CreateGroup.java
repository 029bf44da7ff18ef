package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Sets up a party group within a branch (294-QĐ/TW §20.3.2). */
public interface CreateGroup {
    /** The new group; the same command again creates none. */
    UnitId create(Actor actor, Command command);

    /**
     * What is set up.
     *
     * @param id    chosen by the caller so that a double submit creates once; null for a fresh one
     * @param since null means today
     */
    record Command(
            @Nullable UnitId id,
            UnitId branch,
            String name,
            @Nullable LocalDate since) {}
}
