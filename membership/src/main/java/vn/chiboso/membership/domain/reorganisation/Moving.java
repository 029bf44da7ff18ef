package vn.chiboso.membership.domain.reorganisation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitNesting;

/** Units, each with all below it, come under another one: all of them or none. */
final class Moving {
    private final Planning planning;
    private final Change.Move move;
    private final Set<String> names = new HashSet<>();

    Moving(Planning planning, Change.Move move) {
        this.planning = planning;
        this.move = move;
    }

    void plan() {
        if (move.moved().isEmpty()) {
            throw ReorganisationRefusal.nothingToMove();
        }
        var after = planning.around.node(move.parent());
        move.inOrder().forEach(this::requireAlone);
        for (var unit : move.inOrder()) {
            shift(planning.ending(planning.noGroup(planning.around.node(unit))), after);
        }
        planning.decidedAt(planning.standing(after));
        count();
        planning.lines.add(Line.deed("positions-stay"));
        for (var unit : move.inOrder()) {
            var node = planning.around.node(unit);
            var twin = !names.add(Surroundings.name(node).toLowerCase(Locale.ROOT));
            if (twin || planning.hasName(after, node.form().name(), Set.of())) {
                planning.lines.add(Line.warning("same-name", Surroundings.name(node), Surroundings.name(after)));
            }
        }
    }

    private void shift(TreeNode unit, TreeNode after) {
        var before = planning.around.above(unit);
        if (unit.path().covers(after.path())) {
            throw ReorganisationRefusal.cycle();
        }
        if (after.id().equals(before.id())) {
            throw ReorganisationRefusal.samePlace();
        }
        if (!UnitNesting.below(after.form().kind()).contains(unit.form().kind())) {
            throw ReorganisationRefusal.misplaced("parent");
        }
        planning.decidedAt(before);
        planning.takesPart(unit);
        planning.takesPart(before);
        planning.steps.add(new Step.Shift(unit.id(), unit.path(), after.id()));
        planning.lines.add(
                Line.deed("move", Surroundings.name(unit), Surroundings.name(before), Surroundings.name(after)));
    }

    /** What stands below another one that moves comes along with it. */
    private void requireAlone(UnitId each) {
        var node = planning.around.node(each);
        move.inOrder().stream()
                .filter(other -> !other.equals(each))
                .map(planning.around::node)
                .filter(other -> other.path().covers(node.path()))
                .findFirst()
                .ifPresent(other -> {
                    throw ReorganisationRefusal.nested(Surroundings.name(node), Surroundings.name(other));
                });
    }

    private void count() {
        var units = 0;
        var members = 0;
        for (var unit : move.moved()) {
            var count = planning.around.count(unit);
            units += count.units();
            members += count.members();
        }
        planning.lines.add(Line.deed(move.moved().size() > 1 ? "move-count-all" : "move-count", units, members));
    }
}
