package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.intake.UnitOrigin;
import vn.chiboso.membership.domain.traits.TraitChange;
import vn.chiboso.membership.domain.traits.TraitTimeline;

/** Branch type, region, official code and day of meetings of a unit through time. */
public interface SeeUnitTraits {
    View see(Actor actor, UnitId unit);

    /**
     * What the actor sees.
     *
     * @param timelines of each trait that ever said something or changed
     * @param changes   the newest first
     * @param tends     whether the actor may correct them
     * @param origin    the sheet that founded the unit, a party group that it named first; null for one founded otherwise
     */
    record View(
            TreeNode unit,
            List<TraitTimeline> timelines,
            List<TraitChange> changes,
            boolean tends,
            @Nullable UnitOrigin origin) {}
}
