package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;

/**
 * Party groups stand below their branch; who is in one says so by an act that names it. The two are kept together here: whatever happens
 * to the group is done to its members on the same day.
 */
@Component
class GroupDesk {
    private final Tree tree;
    private final Rolls published;
    private final BranchRolls rolls;
    private final PathKeeper paths;
    private final RollKeepers keepers;
    private final Clock clock;

    GroupDesk(Tree tree, Rolls published, BranchRolls rolls, PathKeeper paths, RollKeepers keepers, Clock clock) {
        this.tree = tree;
        this.published = published;
        this.rolls = rolls;
        this.paths = paths;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** The branch, whose roll the actor keeps and which is held until the end. */
    TreeNode requireKept(Actor actor, UnitId branch) {
        keepers.requireKeeper(actor, branch);
        rolls.lock(branch);
        return tree.find(branch, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
    }

    /** A group of the branch that stands today. */
    TreeNode group(UnitId branch, UnitId group) {
        return tree.find(group, LocalDate.now(clock))
                .filter(node -> node.form().kind() == UnitKind.GROUP && branch.equals(node.parent()))
                .orElseThrow(UnitRefusal::notFound);
    }

    List<TreeNode> groups(UnitId branch) {
        return tree.below(branch, LocalDate.now(clock)).stream()
                .filter(node -> node.form().kind() == UnitKind.GROUP)
                .toList();
    }

    /** Who may be in a group of the branch: guests are in one at home. */
    List<MemberView> people(UnitId branch) {
        var people = published.of(branch, LocalDate.now(clock));
        var home = paths.areAtHome(people.stream().map(MemberView::id).toList(), branch);
        return people.stream().filter(person -> home.contains(person.id())).toList();
    }

    /** Who is in the group today is in the other one, or in none, from the day on. */
    void regroup(Actor by, UnitId branch, String from, @Nullable String to, LocalDate day) {
        rolls.lock(branch);
        var people = people(branch).stream()
                .filter(person -> isIn(person, from))
                .map(MemberView::id)
                .toList();
        paths.group(by, people, to, day);
    }

    /** Case does not matter to a name. */
    static boolean isIn(MemberView person, String group) {
        return group.equalsIgnoreCase(person.group());
    }
}
