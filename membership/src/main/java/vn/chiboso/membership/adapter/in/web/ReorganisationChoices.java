package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.FindUnits;
import vn.chiboso.membership.application.port.in.NamePeople;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitHit;
import vn.chiboso.membership.domain.UnitNesting;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** What there is to choose from on the wizard's form. */
@Component
class ReorganisationChoices {
    private final FindUnits findUnits;
    private final NamePeople namePeople;
    private final Options options;
    private final Shown shown;

    ReorganisationChoices(FindUnits findUnits, NamePeople namePeople, Options options, Shown shown) {
        this.findUnits = findUnits;
        this.namePeople = namePeople;
        this.options = options;
        this.shown = shown;
    }

    /** The unit the wizard begins from, and what can be done from there. */
    void unit(SeeUnit.View view, Model model) {
        if (!view.tends()) {
            throw UnitRefusal.forbidden();
        }
        var crumbs = new ArrayList<Map.Entry<String, String>>();
        view.lineage()
                .forEach(node -> crumbs.add(Map.entry(
                        "/console/units/" + node.id(), node.form().name().value())));
        model.addAttribute("view", view);
        model.addAttribute("unit", view.unit());
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("shown", shown);
        model.addAttribute("whats", possible(view));
        model.addAttribute(
                "handsOver",
                view.below().stream()
                                .filter(child -> child.form().kind() != UnitKind.GROUP)
                                .count()
                        > 1);
    }

    private static List<ReorganisationKind> possible(SeeUnit.View view) {
        var kinds = new ArrayList<ReorganisationKind>();
        if (view.unit().form().kind() == UnitKind.GROUP) {
            return kinds; // its branch sees to it, with its people
        }
        if (!view.creatable().isEmpty()) {
            kinds.add(ReorganisationKind.CREATE);
        }
        kinds.add(ReorganisationKind.RENAME);
        if (view.unit().parent() != null) {
            kinds.add(ReorganisationKind.MOVE);
            kinds.add(ReorganisationKind.SPLIT);
        }
        if (!view.below().isEmpty()) {
            kinds.add(ReorganisationKind.MERGE);
        }
        return kinds;
    }

    void of(Actor actor, SeeUnit.View view, ReorganisationKind what, String q, Model model) {
        model.addAttribute("what", what);
        model.addAttribute("q", q);
        model.addAttribute("types", options.orNone(EnumSet.allOf(BranchType.class)));
        switch (what) {
            case CREATE -> model.addAttribute("kinds", options.of(view.creatable()));
            case RENAME -> {}
            case MOVE -> model.addAttribute("parents", parents(actor, view.unit(), q));
            case MERGE -> {
                var near = mergeable(actor, view, q);
                model.addAttribute("children", near);
                model.addAttribute("targets", targets(near));
            }
            case SPLIT -> {
                model.addAttribute("children", named(view.below()));
                var people = new LinkedHashMap<String, String>();
                namePeople
                        .of(actor, view.unit().id())
                        .forEach(person -> people.put(person.id().toString(), person.name()));
                model.addAttribute("people", people);
            }
        }
    }

    /** Of several that move: who stands below, and where all of them could stand as far as one can say before they are chosen. */
    void several(Actor actor, SeeUnit.View view, String q, Model model) {
        var below = view.below().stream()
                .filter(child -> child.form().kind() != UnitKind.GROUP)
                .toList();
        var kinds = below.stream().map(child -> child.form().kind()).collect(Collectors.toSet());
        var found = new LinkedHashMap<String, String>();
        findUnits.find(actor, new FindUnits.Query(q, null)).hits().stream()
                .filter(hit -> UnitNesting.below(hit.kind()).stream().anyMatch(kinds::contains))
                .filter(hit -> !hit.id().equals(view.unit().id()))
                .forEach(hit -> found.put(hit.id().toString(), placed(hit)));
        model.addAttribute("children", named(below));
        model.addAttribute("parents", found);
    }

    private Map<String, String> parents(Actor actor, TreeNode unit, String q) {
        var kind = unit.form().kind();
        var found = new LinkedHashMap<String, String>();
        findUnits.find(actor, new FindUnits.Query(q, null)).hits().stream()
                .filter(hit -> UnitNesting.below(hit.kind()).contains(kind))
                .filter(hit -> !unit.path().covers(hit.path()) && !hit.id().equals(unit.parent()))
                .forEach(hit -> found.put(hit.id().toString(), placed(hit)));
        return found;
    }

    /** Those directly below, and of those further down whatever is looked for; the name of the one above tells them apart. */
    private Map<String, String> mergeable(Actor actor, SeeUnit.View view, String q) {
        var near = named(view.below());
        var unit = view.unit();
        findUnits.find(actor, new FindUnits.Query(q, null)).hits().stream()
                .filter(hit -> unit.path().covers(hit.path()) && !hit.id().equals(unit.id()))
                .forEach(hit -> near.putIfAbsent(hit.id().toString(), placed(hit)));
        return near;
    }

    private static String placed(UnitHit hit) {
        return hit.above().isEmpty() ? hit.name() : hit.name() + ", " + hit.above();
    }

    private Map<String, String> targets(Map<String, String> units) {
        var targets = new LinkedHashMap<String, String>();
        targets.put("", shown.text("membership.reorganise.into.none"));
        targets.put(ReorganisationForm.NEW, shown.text("membership.reorganise.into.new"));
        targets.putAll(units);
        return targets;
    }

    private static Map<String, String> named(List<TreeNode> nodes) {
        var named = new LinkedHashMap<String, String>();
        nodes.forEach(node -> named.put(node.id().toString(), node.form().name().value()));
        return named;
    }
}
