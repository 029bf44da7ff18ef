package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;

/**
 * Writes down a unit that stood below another when the house was set up here. Technical administrators and overseeing officers. One
 * that is new since is founded by a decision: {@link RunReorganisation}.
 */
public interface CreateUnit {
    /** The new unit's id; the same command again changes nothing. */
    UnitId create(Actor actor, Command command);

    /**
     * What is created.
     *
     * @param id    chosen by the caller so that a double submit creates once; null for a fresh one
     * @param since first day; null means as long as the unit above
     */
    record Command(
            @Nullable UnitId id,
            UnitId parent,
            UnitKind kind,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region,
            @Nullable LocalDate since) {}
}
