package vn.chiboso.membership.domain.reorganisation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitAffairs.Sort;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitNesting;

/** Units end; members, units below and what is kept go to the one that takes over, positions end. */
final class Merging {
    private final Planning planning;
    private final Change.Merge merge;
    private final Set<String> namesBelow = new HashSet<>();

    Merging(Planning planning, Change.Merge merge) {
        this.planning = planning;
        this.merge = merge;
    }

    void plan() {
        var founding = merge.founding();
        if (merge.units().isEmpty() || founding != null && merge.units().size() < 2) {
            throw ReorganisationRefusal.tooFew();
        }
        if (merge.units().contains(merge.into())) {
            throw ReorganisationRefusal.intoItself();
        }
        merge.inOrder().forEach(unit -> planning.noGroup(planning.around.node(unit)));
        var name = founding == null ? stands() : founded(founding);
        for (var unit : merge.inOrder()) {
            end(planning.ending(planning.around.node(unit)), name);
        }
    }

    private String stands() {
        var into = planning.standing(planning.around.node(merge.into()));
        planning.decidedAt(planning.around.above(into));
        planning.around.below(into.id()).forEach(this::isNew);
        merge.inOrder().forEach(unit -> requireKind(unit, into.form().kind()));
        return Surroundings.name(into);
    }

    private String founded(Change.Founding founding) {
        var parent = planning.standing(planning.around.node(founding.parent()));
        UnitNesting.require(parent.form().kind(), founding.form().kind());
        planning.decidedAt(parent);
        merge.inOrder().forEach(unit -> requireKind(unit, founding.form().kind()));
        planning.found(merge.into(), founding.form(), parent, merge.units());
        return founding.form().name().value();
    }

    private void requireKind(UnitId unit, UnitKind kind) {
        var node = planning.around.node(unit);
        if (node.form().kind() != kind) {
            throw ReorganisationRefusal.kindsDiffer(Surroundings.name(node));
        }
    }

    private void end(TreeNode unit, String into) {
        var name = Surroundings.name(unit);
        planning.takesPart(unit);
        planning.decidedAt(planning.around.above(unit));
        if (!planning.ahead && pending(unit, Sort.SESSION) > 0) {
            throw ReorganisationRefusal.underWay(name);
        }
        planning.lines.add(Line.deed("dissolve", name, into));
        var below = planning.around.below(unit.id());
        for (var child : below) {
            planning.ending(child);
            planning.steps.add(new Step.Shift(child.id(), child.path(), merge.into()));
            if (!isNew(child)) {
                if (child.form().kind() == UnitKind.GROUP) {
                    throw ReorganisationRefusal.groupTwins(Surroundings.name(child), name, into);
                }
                planning.lines.add(Line.warning("same-name", Surroundings.name(child), into));
            }
        }
        var groups = (int) below.stream()
                .filter(child -> child.form().kind() == UnitKind.GROUP)
                .count();
        if (below.size() > groups) {
            planning.lines.add(Line.deed("shift", below.size() - groups, into, members(below)));
        }
        if (groups > 0) {
            planning.lines.add(Line.deed("shift-groups", groups, into));
        }
        transfer(unit, name, into);
        planning.steps.add(new Step.Dissolve(unit.id(), unit.path(), merge.into()));
        warn(unit, name, Sort.CALL, planning.ahead ? "calls-ahead" : "calls");
        warn(unit, name, Sort.RECORD, "records");
        warn(unit, name, Sort.TASK, "tasks");
    }

    private void transfer(TreeNode unit, String name, String into) {
        var count = planning.around.count(unit.id());
        planning.steps.add(new Step.Transfer(unit.id(), merge.into(), null));
        if (count.own() > 0) {
            planning.lines.add(Line.deed("transfer", count.own(), name, into));
        }
        if (count.guests() > 0) {
            planning.lines.add(Line.warning("guests", count.guests(), name));
        }
        planning.steps.add(new Step.Relieve(unit.id(), null));
        if (count.positions() > 0) {
            planning.lines.add(Line.deed("relieve", count.positions(), name));
        }
    }

    private int members(java.util.List<TreeNode> below) {
        return below.stream()
                .mapToInt(child -> planning.around.count(child.id()).members())
                .sum();
    }

    private void warn(TreeNode unit, String name, Sort sort, String code) {
        var count = pending(unit, sort);
        if (count > 0) {
            planning.lines.add(Line.warning(code, count, name));
        }
    }

    private int pending(TreeNode unit, Sort sort) {
        return planning.around.pending().stream()
                .filter(each -> each.unit().equals(unit.id()) && each.sort() == sort)
                .collect(Collectors.summingInt(UnitAffairs.Pending::count));
    }

    private boolean isNew(TreeNode child) {
        return namesBelow.add(Surroundings.name(child).toLowerCase(Locale.ROOT));
    }
}
