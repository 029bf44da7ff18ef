package vn.chiboso.membership.domain.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.UnitNesting;
import vn.chiboso.membership.domain.UnitRefusal;

/**
 * Works out what a change comes to, or refuses it. Legal basis: 294-QĐ/TW §20 (which organisation stands where), §6.3.4 (members of an
 * organisation that is divided, merged or handed over move collectively).
 */
public final class Planning {
    final Surroundings around;
    final Decision decision;
    /** What stands in the way for a moment, like a meeting, does not yet when the day lies ahead. */
    final boolean ahead;

    final List<Step> steps = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private final Map<UnitId, String> units = new LinkedHashMap<>();
    private final List<UnitPath> places = new ArrayList<>();

    private Planning(Surroundings around, Decision decision, boolean ahead) {
        this.around = around;
        this.decision = decision;
        this.ahead = ahead;
    }

    /** The plan of a change that may be made today; refuses any other. */
    public static Plan of(Change change, Decision decision, Surroundings around, LocalDate today) {
        return of(change, decision, around, List.of(), today);
    }

    /** The same, pointing at those that wait for their day. */
    public static Plan of(
            Change change,
            Decision decision,
            Surroundings around,
            Collection<ComingReorganisation> coming,
            LocalDate today) {
        decision.requireToday(today);
        var beside = new Beside(change, names(around), coming);
        return new Planning(around, decision, false).plan(change).with(beside.lines());
    }

    /** What a change of a coming day would come to, as things stand today; beside others that wait, in the order of their days. */
    public static Plan ahead(
            Change change,
            Decision decision,
            Surroundings around,
            Collection<ComingReorganisation> coming,
            LocalDate today) {
        decision.requireAhead(today);
        var beside = new Beside(change, names(around), coming);
        var plan = new Planning(around, decision, true).plan(change);
        beside.require(decision.effectiveOn());
        return plan.with(beside.lines());
    }

    private static Map<UnitId, String> names(Surroundings around) {
        return around.nodes().values().stream().collect(Collectors.toMap(TreeNode::id, Surroundings::name));
    }

    private Plan plan(Change change) {
        switch (change) {
            case Change.Create create -> create(create);
            case Change.Rename rename -> rename(rename);
            case Change.Move move -> new Moving(this, move).plan();
            case Change.Merge merge -> new Merging(this, merge).plan();
            case Change.Split split -> new Splitting(this, split).plan();
        }
        if (decision.decidedOn().isAfter(decision.effectiveOn())) {
            lines.add(Line.warning("decided-late"));
        }
        return new Plan(change.kind(), around.covering(places).id(), units, steps, lines);
    }

    private void create(Change.Create create) {
        var parent = standing(around.node(create.parent()));
        UnitNesting.require(parent.form().kind(), create.form().kind());
        decidedAt(parent);
        found(create.id(), create.form(), parent, Set.of());
    }

    private void rename(Change.Rename rename) {
        var unit = noGroup(around.node(rename.unit()));
        var since = around.calledFrom().getOrDefault(unit.id(), unit.since());
        if (!decision.effectiveOn().isAfter(since)) {
            throw ReorganisationRefusal.effectiveEarly(Surroundings.name(unit), since);
        }
        if (unit.form().name().equals(rename.name())) {
            throw ReorganisationRefusal.sameName();
        }
        takesPart(unit);
        var superior = unit.parent() == null ? unit : around.above(unit);
        decidedAt(superior);
        if (unit.parent() != null) {
            requireFreeName(superior, rename.name(), Set.of(unit.id()));
        }
        steps.add(new Step.Call(unit.id(), unit.form().name(), rename.name()));
        lines.add(Line.deed("rename", Surroundings.name(unit), rename.name().value()));
    }

    /** Its people are in it by its name: whatever happens to a group happens to them, which its own page does (docs/adr/0060). */
    TreeNode noGroup(TreeNode node) {
        if (node.form().kind() == UnitKind.GROUP) {
            throw ReorganisationRefusal.group(Surroundings.name(node));
        }
        return node;
    }

    void found(UnitId id, UnitForm form, TreeNode parent, Set<UnitId> ending) {
        requireFreeName(parent, form.name(), ending);
        steps.add(new Step.Found(id, form, parent.id(), parent.path()));
        units.put(id, form.name().value());
        lines.add(Line.deed("found", form.name().value(), Surroundings.name(parent)));
    }

    private void requireFreeName(TreeNode parent, UnitName name, Set<UnitId> except) {
        if (hasName(parent, name, except)) {
            throw UnitRefusal.nameTaken();
        }
    }

    boolean hasName(TreeNode parent, UnitName name, Set<UnitId> except) {
        return around.below(parent.id()).stream()
                .filter(child -> !except.contains(child.id()))
                .anyMatch(child -> Surroundings.name(child).equalsIgnoreCase(name.value()));
    }

    /** The place of a unit changes on the day, so it must have begun before. */
    TreeNode ending(TreeNode node) {
        if (!decision.effectiveOn().isAfter(node.since())) {
            throw ReorganisationRefusal.effectiveEarly(Surroundings.name(node), node.since());
        }
        return node;
    }

    /** Something comes to the unit on the day, so it must stand there by then. */
    TreeNode standing(TreeNode node) {
        if (decision.effectiveOn().isBefore(node.since())) {
            throw ReorganisationRefusal.effectiveEarly(Surroundings.name(node), node.since());
        }
        takesPart(node);
        return node;
    }

    void takesPart(TreeNode node) {
        units.put(node.id(), Surroundings.name(node));
    }

    /** The level that decides covers the unit. */
    void decidedAt(TreeNode superior) {
        places.add(superior.path());
    }
}
