package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitComposition;
import vn.chiboso.membership.domain.reorganisation.Headcount;

/** One unit with what is above, below and held on it, today. */
public interface SeeUnit {
    View see(Actor actor, UnitId unit);

    /**
     * What the actor sees.
     *
     * @param lineage     from the actor's topmost unit down to the unit itself
     * @param term        the present term
     * @param termEntered whether it was entered; otherwise it follows the rule
     * @param tends       whether the actor may create below and correct
     * @param givable     positions the actor may give here
     * @param seesRoll    whether it is a branch whose roll the actor may open
     * @param addsMembers whether it is a branch to whose roll the actor may add somebody
     * @param oversees    whether the actor takes whole rolls in and out here
     * @param composition of the unit and all below it
     * @param counts      of each directly below it
     * @param region      of the minimum wage that counts here: its own, or that of the nearest unit above that states one
     * @param oddCode     the nearest unit above whose official code this one's does not continue; null when all is well
     */
    record View(
            TreeNode unit,
            List<TreeNode> lineage,
            List<TreeNode> below,
            List<HeldPosition> positions,
            Term term,
            boolean termEntered,
            boolean tends,
            List<UnitKind> creatable,
            List<Position> givable,
            boolean seesRoll,
            boolean addsMembers,
            boolean oversees,
            UnitComposition composition,
            Map<UnitId, Headcount> counts,
            @Nullable Integer region,
            @Nullable TreeNode oddCode) {}
}
