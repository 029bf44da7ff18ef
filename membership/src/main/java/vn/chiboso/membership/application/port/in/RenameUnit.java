package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;

/** Corrects a unit's name, code, branch type and region. */
public interface RenameUnit {
    void rename(Actor actor, Command command);

    /** The whole of it; null takes a value away. Refuses when {@code version} is no longer the one kept. */
    record Command(
            UnitId unit,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region,
            long version) {}
}
