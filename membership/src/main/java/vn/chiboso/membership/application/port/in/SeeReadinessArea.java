package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.readiness.ReadinessArea;
import vn.chiboso.membership.domain.readiness.ReadinessCounts;

/** How the people of an officer's area take part: counts only, small groups told together. */
public interface SeeReadinessArea {
    /** Of the unit, or of the officer's own where none is named. */
    View see(Actor actor, @Nullable UnitId unit);

    /**
     * One unit and the level below it.
     *
     * @param lineage from the officer's own unit down to this one
     * @param others  further units of an officer with several offices
     * @param total   null when too few were asked to be told
     * @param people  on the rolls of everything below
     */
    record View(
            UnitId unit,
            String unitName,
            List<Place> lineage,
            List<Place> others,
            @Nullable ReadinessCounts total,
            long people,
            long asked,
            int smallest,
            ReadinessArea level) {}

    /** A unit by name. */
    record Place(UnitId unit, String name) {}
}
