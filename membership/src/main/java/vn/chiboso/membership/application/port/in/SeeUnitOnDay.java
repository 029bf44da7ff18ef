package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitComposition;
import vn.chiboso.membership.domain.UnknownRolls;
import vn.chiboso.membership.domain.reorganisation.Headcount;

/**
 * One unit with what was above, below and held on it on a day of the past, by the names of then. By the rights of today: whoever may see the
 * unit today.
 */
public interface SeeUnitOnDay {
    View see(Actor actor, Query query);

    /** Which unit and of which day; today is such a day as well. */
    record Query(UnitId unit, LocalDate day) {}

    /**
     * What the actor sees. Code, branch type, region and meeting day are kept of the present alone and belong to no day.
     *
     * @param lineage     from the root down to the unit itself, each where it stood
     * @param positions   held on that day; of what ended later no last day is told
     * @param termEntered whether the term was entered; otherwise it follows the rule
     * @param composition of the unit and all below it; without people where {@code counted} is false
     * @param counts      of each directly below it; only units where {@code counted} is false
     * @param counted     whether people were counted: not in an area of so many branches that it would read a province
     * @param unknown     of each directly below it, and of the unit itself, which branches have no roll that is as old
     * @param open        which of lineage and below the actor may see today
     * @param seesRoll    whether it is a branch whose roll the actor may open
     */
    record View(
            LocalDate day,
            TreeNode unit,
            List<TreeNode> lineage,
            List<TreeNode> below,
            List<HeldPosition> positions,
            Term term,
            boolean termEntered,
            UnitComposition composition,
            Map<UnitId, Headcount> counts,
            boolean counted,
            Map<UnitId, UnknownRolls> unknown,
            Set<UnitId> open,
            boolean seesRoll) {
        /** Of the unit and all below it. */
        public UnknownRolls unknownHere() {
            return unknownOf(unit.id());
        }

        public UnknownRolls unknownOf(UnitId some) {
            return unknown.getOrDefault(some, UnknownRolls.NONE);
        }

        /** Directly above it on that day; null at the root. */
        public @Nullable TreeNode parent() {
            return lineage.size() < 2 ? null : lineage.get(lineage.size() - 2);
        }
    }
}
