package vn.chiboso.membership.domain.reorganisation;

import java.util.Comparator;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;

/** A new unit of the same kind beside the old one, with some of its people and of the units below it. */
final class Splitting {
    private final Planning planning;
    private final Change.Split split;

    Splitting(Planning planning, Change.Split split) {
        this.planning = planning;
        this.split = split;
    }

    void plan() {
        var unit = planning.ending(planning.noGroup(planning.around.node(split.unit())));
        planning.takesPart(unit);
        var parent = planning.standing(planning.around.above(unit));
        planning.decidedAt(parent);
        if (split.form().kind() != unit.form().kind()) {
            throw ReorganisationRefusal.misplaced("kind");
        }
        if (split.members().isEmpty() && split.below().isEmpty()) {
            throw ReorganisationRefusal.nothingChosen();
        }
        if (!planning.around.named().onRoll().containsAll(split.members())) {
            throw ReorganisationRefusal.notOnRoll();
        }
        planning.found(split.id(), split.form(), parent, java.util.Set.of());
        units(unit);
        people(unit);
    }

    private void units(TreeNode unit) {
        var below = planning.around.below(unit.id());
        if (!below.stream().map(TreeNode::id).toList().containsAll(split.below())) {
            throw ReorganisationRefusal.notBelow();
        }
        var going =
                below.stream().filter(each -> split.below().contains(each.id())).toList();
        for (var child : going) {
            planning.ending(child);
            planning.steps.add(new Step.Shift(child.id(), child.path(), split.id()));
        }
        if (!going.isEmpty()) {
            var members = going.stream()
                    .map(TreeNode::id)
                    .mapToInt(id -> planning.around.count(id).members())
                    .sum();
            planning.lines.add(Line.deed("shift", going.size(), name(), members));
        }
    }

    private void people(TreeNode unit) {
        if (split.members().isEmpty()) {
            return;
        }
        var members = split.members().stream()
                .sorted(Comparator.comparing(MemberId::value))
                .toList();
        UnitId from = unit.id();
        planning.steps.add(new Step.Transfer(from, split.id(), members));
        planning.steps.add(new Step.Relieve(from, members));
        planning.lines.add(Line.deed("transfer", members.size(), Surroundings.name(unit), name()));
        var positions = planning.around.named().positions();
        if (positions > 0) {
            planning.lines.add(Line.deed("relieve", positions, Surroundings.name(unit)));
        }
        if (members.size() >= planning.around.count(from).own()) {
            planning.lines.add(Line.warning("nobody-stays", Surroundings.name(unit)));
        }
    }

    private String name() {
        return split.form().name().value();
    }
}
