package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.picking.FoundMember;
import vn.chiboso.membership.domain.picking.Picked;

/**
 * Finds members at or below a unit of an officer's area, by name, by what they are, or both. Who reads no list books there sees no year of
 * birth and picks by none.
 */
public interface FindMembers {
    /** Hits are counted so far; beyond it there are "more than". */
    int COUNTED = 500;

    View find(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param under null for the actor's own area, the first of several
     * @param text  part of a name, diacritics do not matter; blank for any
     * @param after {@link View#next} of the page before, blank to begin
     */
    record Query(@Nullable UnitId under, String text, Picked picked, String after) {
        /** The name that is looked for is in no log. */
        @Override
        public String toString() {
            return "FindMembers.Query";
        }
    }

    /**
     * What was found.
     *
     * @param asked   whether enough was said to look for anybody
     * @param hits    from the first page on, at most {@link #COUNTED} + 1; on a later page of no meaning
     * @param next    blank on the last page
     * @param full    whether the actor reads list books there
     * @param lineage from the actor's own area down to the unit
     * @param below   directly below the unit, groups left out
     * @param others  further areas of the actor
     */
    record View(
            TreeNode unit,
            boolean asked,
            List<FoundMember> members,
            int hits,
            String next,
            boolean full,
            List<TreeNode> lineage,
            List<TreeNode> below,
            List<TreeNode> others) {
        public View {
            members = List.copyOf(members);
            lineage = List.copyOf(lineage);
            below = List.copyOf(below);
            others = List.copyOf(others);
        }

        /** The year of birth is of the list book. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return full && !members.isEmpty() ? Optional.of(unit.id()) : Optional.empty();
        }
    }
}
