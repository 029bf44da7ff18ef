package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;

/** Corrects a unit's name, code, branch type, region and day of meetings. */
public interface RenameUnit {
    void rename(Actor actor, Command command);

    /**
     * The whole of it; null takes a value away. Refuses when {@code version} is no longer the one kept.
     *
     * @param nameFrom first day of the name, when it is another one: before it the old one stays. The day since when the unit has
     *     its present name corrects a slip, so that it never was; null means today. A name that begins after the house was set up
     *     here is given by a decision: {@link RunReorganisation}
     */
    record Command(
            UnitId unit,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region,
            @Nullable Integer meetingDay,
            @Nullable LocalDate nameFrom,
            long version) {}
}
