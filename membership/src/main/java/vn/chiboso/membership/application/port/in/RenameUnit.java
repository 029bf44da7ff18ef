package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;

/** Says what a unit is called, and its code, branch type, region and day of meetings, from a day on. */
public interface RenameUnit {
    void rename(Actor actor, Command command);

    /**
     * The whole of it; null takes a value away. Refuses when {@code version} is no longer the one kept.
     *
     * @param nameFrom first day of the name, when it is another one: before it the old one stays. The day since when the unit has
     *     its present name corrects a slip, so that it never was; null means today. A name that begins after the house was set up
     *     here is given by a decision: {@link RunReorganisation}. A party group is its branch's and needs none
     * @param from first day of code, type, region and day of meetings where they differ; null means today. The day since when there
     *     is the present one corrects it
     * @param mistake whether what of these differs was entered wrongly, so that it never was; otherwise it has changed
     * @param basis decision or law for these; null where there is none
     */
    record Command(
            UnitId unit,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region,
            @Nullable Integer meetingDay,
            @Nullable LocalDate nameFrom,
            @Nullable LocalDate from,
            boolean mistake,
            @Nullable String basis,
            long version) {}
}
