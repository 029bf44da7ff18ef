package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ListComingOfBranch;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.reorganisation.Change;

@Service
class ListComingOfBranchService implements ListComingOfBranch {
    private final ComingReorganisations coming;
    private final Tree tree;
    private final Standings standings;
    private final Clock clock;

    ListComingOfBranchService(ComingReorganisations coming, Tree tree, Standings standings, Clock clock) {
        this.coming = coming;
        this.tree = tree;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View of(Actor actor, @Nullable UnitId asked) {
        var today = LocalDate.now(clock);
        var branch = asked == null ? ownBranch(actor, today) : asked;
        var standing = standings.of(actor, branch, today);
        if (standing.isStranger()) {
            throw UnitRefusal.notFound();
        }
        if (!standing.isOfCommittee() && !standing.oversees()) {
            throw UnitRefusal.forbidden();
        }
        var node = tree.find(branch, today).orElseThrow(UnitRefusal::notFound);
        var above = new HashSet<>(
                tree.lineage(node.path(), today).stream().map(TreeNode::id).toList());
        return new View(
                branch,
                node.form().name().value(),
                coming.openOf(above).stream()
                        .filter(one -> concerns(one.change(), branch, above))
                        .toList());
    }

    private UnitId ownBranch(Actor actor, LocalDate today) {
        return standings.branchesOf(actor, today).stream().findFirst().orElseThrow(UnitRefusal::notFound);
    }

    /** It, or something above it, becomes another one; or it takes over. */
    private static boolean concerns(Change change, UnitId branch, Set<UnitId> above) {
        return change.subjects().stream().anyMatch(above::contains)
                || change instanceof Change.Merge merge && merge.into().equals(branch);
    }
}
