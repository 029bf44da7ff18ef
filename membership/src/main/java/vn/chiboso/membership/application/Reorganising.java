package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
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
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Plan;
import vn.chiboso.membership.domain.reorganisation.Planning;
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
    private final ComingReorganisations coming;
    private final List<UnitAffairs> affairs;
    private final Authorities authorities;
    private final Clock clock;

    Reorganising(
            Tree tree,
            TreeSurvey survey,
            UnitTraits traits,
            Terms terms,
            Reorganisations reorganisations,
            ComingReorganisations coming,
            List<UnitAffairs> affairs,
            Authorities authorities,
            Clock clock) {
        this.tree = tree;
        this.survey = survey;
        this.traits = traits;
        this.terms = terms;
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.affairs = affairs;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Refuses strangers first, then what cannot be, then who does not tend the level that decides. */
    Plan plan(Actor actor, ReorganisationRequest request) {
        requireTends(actor, request.change());
        return decided(actor, planned(request, Planning::of), request);
    }

    /** The same for a day that lies ahead. */
    Plan ahead(Actor actor, ReorganisationRequest request) {
        requireTends(actor, request.change());
        return decided(actor, planned(request, Planning::ahead), request);
    }

    /** On the day of one that was prepared, whose rights were asked for then; refuses what rests on something else by now. */
    Plan due(ComingReorganisation coming) {
        var earlier = earlier(coming).stream().filter(coming::touches).toList();
        if (earlier.stream().anyMatch(other -> !other.isStuck())) {
            throw new IllegalStateException("what comes before " + coming.id() + " was not done and is tried again");
        }
        coming.requireTurn(earlier);
        var plan = planned(coming, coming.change());
        coming.requireSameGround(plan);
        return plan;
    }

    /** When it is tried again, by somebody who sees what it comes to now: of a split, without those who have left. */
    Plan again(Actor actor, ComingReorganisation coming, Change change) {
        requireTends(actor, change);
        coming.requireTurn(earlier(coming));
        var plan = planned(coming, change);
        coming.requireSameIssuer(plan);
        if (!authorities.of(actor, plan.issuer()).tendsTree()) {
            throw UnitRefusal.forbidden();
        }
        return plan;
    }

    /** Open ones of its units that come before it. */
    private List<ComingReorganisation> earlier(ComingReorganisation one) {
        return coming.openOf(one.change().named()).stream()
                .takeWhile(other -> !other.id().equals(one.id()))
                .toList();
    }

    private Plan planned(ComingReorganisation coming, Change change) {
        var today = LocalDate.now(clock);
        coming.requireStanding(change.named().stream()
                .filter(unit -> tree.find(unit, today).isPresent())
                .collect(Collectors.toSet()));
        var request = request(coming, change);
        var plan = planned(request, Planning::of);
        requireFree(plan, request);
        return plan;
    }

    /** That others rest on the same decision was asked when it was prepared. */
    private static ReorganisationRequest request(ComingReorganisation coming, Change change) {
        return new ReorganisationRequest(coming.id(), change, coming.decision(), true);
    }

    /** Today's plan, or that of a coming day. */
    private interface Sort {
        Plan plan(
                Change change,
                Decision decision,
                Surroundings around,
                Collection<ComingReorganisation> others,
                LocalDate today);
    }

    private Plan planned(ReorganisationRequest request, Sort sort) {
        var today = LocalDate.now(clock);
        var named = request.change().named();
        var others = coming.openOf(named).stream()
                .filter(other -> !other.id().equals(request.id()))
                .toList();
        var around = around(request.change(), named, today);
        return sort.plan(request.change(), request.decision(), around, others, today);
    }

    private void requireTends(Actor actor, Change change) {
        change.named().forEach(unit -> authorities.of(actor, unit).requireTendsTree());
    }

    private Plan decided(Actor actor, Plan plan, ReorganisationRequest request) {
        if (!authorities.of(actor, plan.issuer()).tendsTree()) {
            throw UnitRefusal.forbidden(); // its own unit is known to the actor, and so is that one stands above it
        }
        requireFree(plan, request);
        return plan;
    }

    private void requireFree(Plan plan, ReorganisationRequest request) {
        requireFreshNumber(plan.issuer(), request);
        plan.steps().forEach(step -> {
            if (step instanceof Step.Found found) {
                requireFree(found.unit(), found.form(), request.decision().effectiveOn());
            }
        });
    }

    private Surroundings around(Change change, Set<UnitId> named, LocalDate today) {
        var nodes = new HashMap<UnitId, TreeNode>();
        for (var unit : named) {
            var node = tree.find(unit, today).orElseThrow(UnitRefusal::notFound);
            tree.lineage(node.path(), today).forEach(each -> nodes.put(each.id(), each));
        }
        var below = new HashMap<UnitId, List<TreeNode>>();
        var counted = new HashSet<>(named);
        // of those that move, however many, only what stands where they come to matters
        var moves = change instanceof Change.Move;
        for (var unit : change instanceof Change.Move move ? Set.of(move.parent()) : parents(named, nodes)) {
            var children = tree.below(unit, today);
            below.put(unit, children);
            if (!moves && change.units().contains(unit)) {
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

    /** Decisions are numbered through the term, like all papers of a committee; one of them may change many units. */
    private void requireFreshNumber(UnitId issuer, ReorganisationRequest request) {
        var office = new TermsOfOffice(issuer, terms.of(issuer));
        var term = office.on(request.decision().decidedOn(), terms::rule);
        var number = request.decision().number();
        var day = request.decision().decidedOn();
        var days = Stream.concat(
                        reorganisations.daysOf(issuer, number).stream(), coming.daysOf(issuer, number).stream())
                .filter(other -> office.on(other, terms::rule).equals(term))
                .toList();
        var earlier = reorganisations
                .decided(issuer, number, day)
                .and(coming.decided(issuer, number, day))
                .without(request.id());
        request.decision().requireOwn(days, earlier, request.sameDecision());
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
