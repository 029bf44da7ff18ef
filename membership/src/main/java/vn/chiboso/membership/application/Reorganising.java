package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.UnitTraits;
import vn.chiboso.membership.domain.TermsOfOffice;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.Planning;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.domain.reorganisation.Step;
import vn.chiboso.membership.domain.reorganisation.Surroundings;

/** Gathers what a reorganisation has to know and asks the domain for the plan; the same for showing it and for doing it. */
@Component
class Reorganising {
    private final Tree tree;
    private final TreeSurvey survey;
    private final UnitTraits traits;
    private final Terms terms;
    private final Reorganisations reorganisations;
    private final List<UnitAffairs> affairs;
    private final Authorities authorities;
    private final Clock clock;

    Reorganising(
            Tree tree,
            TreeSurvey survey,
            UnitTraits traits,
            Terms terms,
            Reorganisations reorganisations,
            List<UnitAffairs> affairs,
            Authorities authorities,
            Clock clock) {
        this.tree = tree;
        this.survey = survey;
        this.traits = traits;
        this.terms = terms;
        this.reorganisations = reorganisations;
        this.affairs = affairs;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Refuses strangers first, then what cannot be, then who does not tend the level that decides. */
    Plan plan(Actor actor, ReorganisationRequest request) {
        var today = LocalDate.now(clock);
        var named = named(request.change());
        named.forEach(unit -> authorities.of(actor, unit).requireTendsTree());
        var plan = Planning.of(request.change(), request.decision(), around(request.change(), named, today), today);
        if (!authorities.of(actor, plan.issuer()).tendsTree()) {
            throw UnitRefusal.forbidden(); // its own unit is known to the actor, and so is that one stands above it
        }
        requireFreshNumber(plan.issuer(), request);
        plan.steps().forEach(step -> {
            if (step instanceof Step.Found found) {
                requireFree(found.unit(), found.form(), request.decision().effectiveOn());
            }
        });
        return plan;
    }

    /** Every unit that stands and is named in the change. */
    Set<UnitId> named(Change change) {
        var named = new LinkedHashSet<>(change.units());
        if (change instanceof Change.Merge merge) {
            var founding = merge.founding();
            named.add(founding == null ? merge.into() : founding.parent());
        }
        return named;
    }

    private Surroundings around(Change change, Set<UnitId> named, LocalDate today) {
        var nodes = new HashMap<UnitId, TreeNode>();
        for (var unit : named) {
            var node = tree.find(unit, today).orElseThrow(UnitRefusal::notFound);
            tree.lineage(node.path(), today).forEach(each -> nodes.put(each.id(), each));
        }
        var below = new HashMap<UnitId, List<TreeNode>>();
        var counted = new HashSet<>(named);
        for (var unit : parents(named, nodes)) {
            var children = tree.below(unit, today);
            below.put(unit, children);
            if (change.units().contains(unit)) {
                children.forEach(child -> counted.add(child.id()));
            }
        }
        var people = change instanceof Change.Split split
                ? survey.named(split.unit(), split.members())
                : Surroundings.Named.NOBODY;
        var pending = change instanceof Change.Merge merge
                ? affairs.stream()
                        .flatMap(each -> each.pending(merge.units()).stream())
                        .toList()
                : List.<UnitAffairs.Pending>of();
        return new Surroundings(nodes, below, survey.count(counted), survey.calledFrom(named), people, pending);
    }

    /** The units themselves and those directly above. */
    private static Set<UnitId> parents(Set<UnitId> named, Map<UnitId, TreeNode> nodes) {
        var all = new HashSet<>(named);
        named.forEach(unit -> {
            var parent = nodes.containsKey(unit) ? nodes.get(unit).parent() : null;
            if (parent != null) {
                all.add(parent);
            }
        });
        return all;
    }

    /** Decisions are numbered through the term, like all papers of a committee. */
    private void requireFreshNumber(UnitId issuer, ReorganisationRequest request) {
        var office = new TermsOfOffice(issuer, terms.of(issuer));
        var term = office.on(request.decision().decidedOn(), terms::rule);
        reorganisations.decided(issuer, request.decision().number()).stream()
                .filter(day -> office.on(day, terms::rule).equals(term))
                .findFirst()
                .ifPresent(day -> {
                    throw ReorganisationRefusal.numberUsed(day);
                });
    }

    private void requireFree(UnitId unit, UnitForm form, LocalDate from) {
        if (survey.isKnown(unit)) {
            throw UnitRefusal.stale();
        }
        var code = form.officialCode();
        if (code != null && traits.isCodeTaken(code.value(), null, from, null)) {
            throw UnitRefusal.codeTaken();
        }
    }
}
