package vn.chiboso.membership.domain.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;

/**
 * What has to be known of the units concerned, read under their locks.
 *
 * @param nodes      the units named in the change and all above them, where they stand today
 * @param below      directly below each unit named
 * @param counts     of each unit named and each below them
 * @param calledFrom since when each unit named has its name
 * @param named      of those to move one by one: who is on the unit's roll, and how many positions they hold there
 * @param pending    what other modules have not finished in the units that end
 */
public record Surroundings(
        Map<UnitId, TreeNode> nodes,
        Map<UnitId, List<TreeNode>> below,
        Map<UnitId, Headcount> counts,
        Map<UnitId, LocalDate> calledFrom,
        Named named,
        List<UnitAffairs.Pending> pending) {
    /** Of a list of people. */
    public record Named(Set<MemberId> onRoll, int positions) {
        public static final Named NOBODY = new Named(Set.of(), 0);
    }

    TreeNode node(UnitId unit) {
        var node = nodes.get(unit);
        if (node == null) {
            throw UnitRefusal.notFound();
        }
        return node;
    }

    /** The unit directly above, refusing the root. */
    TreeNode above(TreeNode node) {
        var parent = node.parent();
        if (parent == null) {
            throw ReorganisationRefusal.root();
        }
        return node(parent);
    }

    /** The lowest unit that covers all the places. */
    TreeNode covering(Collection<UnitPath> places) {
        return nodes.values().stream()
                .filter(node -> places.stream().allMatch(node.path()::covers))
                .max(Comparator.comparingInt(node -> node.path().value().length()))
                .orElseThrow(UnitRefusal::notFound);
    }

    List<TreeNode> below(UnitId unit) {
        return below.getOrDefault(unit, List.of());
    }

    Headcount count(UnitId unit) {
        return counts.getOrDefault(unit, Headcount.NONE);
    }

    static String name(TreeNode node) {
        return node.form().name().value();
    }
}
