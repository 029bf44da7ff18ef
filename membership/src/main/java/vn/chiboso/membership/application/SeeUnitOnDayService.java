package vn.chiboso.membership.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.SeeUnitOnDay;
import vn.chiboso.membership.application.port.out.PastCounts;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.TermsOfOffice;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitComposition;
import vn.chiboso.membership.domain.UnknownRolls;
import vn.chiboso.membership.domain.reorganisation.Headcount;

@Service
class SeeUnitOnDayService implements SeeUnitOnDay {
    /** Branches of a commune, and of the largest bodies below a province, but not of a province: their people would be read one by one. */
    private static final int MOST_BRANCHES = 500;

    private final Tree tree;
    private final PastCounts past;
    private final Terms terms;
    private final Positions positions;
    private final Standings standings;
    private final Authorities authorities;
    private final PastDays days;

    SeeUnitOnDayService(
            Tree tree,
            PastCounts past,
            Terms terms,
            Positions positions,
            Standings standings,
            Authorities authorities,
            PastDays days) {
        this.tree = tree;
        this.past = past;
        this.terms = terms;
        this.positions = positions;
        this.standings = standings;
        this.authorities = authorities;
        this.days = days;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var asOf = days.asOf(query.day());
        var authority = authorities.of(actor, query.unit());
        authority.requireSeesUnit();
        var path = days.stood(query.unit(), asOf).path();
        var day = asOf.day();
        var lineage = tree.lineage(path, day);
        var node = lineage.getLast();
        var below = tree.below(query.unit(), day);
        var office = new TermsOfOffice(query.unit(), terms.of(query.unit()));
        var term = office.on(day, terms::rule);
        var units = past.units(path, day);
        var counted = branches(units) <= MOST_BRANCHES;
        var people = counted ? past.people(path, day) : List.<PastCounts.People>of();
        return new View(
                day,
                node,
                lineage,
                below,
                positions.on(query.unit(), day).stream()
                        .map(held -> held.upTo(day))
                        .toList(),
                term,
                office.entered().contains(term),
                composition(units, people),
                counts(below, units, people),
                counted,
                counted ? unknown(node, below, past.rolls(path, day)) : Map.of(),
                open(
                        actor,
                        authority,
                        node,
                        Stream.concat(lineage.stream(), below.stream()).toList(),
                        asOf),
                node.form().kind() == UnitKind.BRANCH && authority.sight() != Authority.Sight.NOTHING);
    }

    private static int branches(List<PastCounts.Units> units) {
        return units.stream()
                .filter(some -> some.kind() == UnitKind.BRANCH)
                .mapToInt(PastCounts.Units::count)
                .sum();
    }

    private static UnitComposition composition(List<PastCounts.Units> units, List<PastCounts.People> people) {
        var byKind = new EnumMap<UnitKind, Integer>(UnitKind.class);
        units.forEach(some -> byKind.merge(some.kind(), some.count(), Integer::sum));
        var byStatus = new EnumMap<MemberStatus, Integer>(MemberStatus.class);
        people.forEach(some -> byStatus.merge(some.status(), some.count(), Integer::sum));
        return new UnitComposition(byKind, byStatus);
    }

    private static Map<UnitId, Headcount> counts(
            List<TreeNode> below, List<PastCounts.Units> units, List<PastCounts.People> people) {
        Map<UnitPath, Integer> unitsOf = new HashMap<>();
        units.forEach(some -> unitsOf.merge(some.top(), some.count(), Integer::sum));
        Map<UnitPath, Integer> peopleOf = new HashMap<>();
        people.forEach(some -> peopleOf.merge(some.top(), some.home(), Integer::sum));
        var counts = new HashMap<UnitId, Headcount>();
        below.forEach(each -> counts.put(
                each.id(),
                new Headcount(unitsOf.getOrDefault(each.path(), 1), peopleOf.getOrDefault(each.path(), 0), 0, 0, 0)));
        return counts;
    }

    private static Map<UnitId, UnknownRolls> unknown(
            TreeNode node, List<TreeNode> below, List<PastCounts.Rolls> rolls) {
        var byTop = new HashMap<UnitPath, UnknownRolls>();
        rolls.forEach(some -> byTop.put(some.top(), new UnknownRolls(some.branches(), some.unknown(), some.from())));
        var unknown = new HashMap<UnitId, UnknownRolls>();
        below.forEach(each -> unknown.put(each.id(), byTop.getOrDefault(each.path(), UnknownRolls.NONE)));
        unknown.put(node.id(), byTop.values().stream().reduce(UnknownRolls.NONE, UnknownRolls::and));
        return unknown;
    }

    /** What is below the unit today is seen with it; of everything else, what is in an officer's charge today. */
    private Set<UnitId> open(Actor actor, Authority authority, TreeNode node, List<TreeNode> all, AsOf asOf) {
        var ids = new HashSet<UnitId>();
        all.forEach(each -> ids.add(each.id()));
        if (authority.technicalAdministrator()) {
            return ids;
        }
        var places = past.places(List.copyOf(ids));
        var scopes = new ArrayList<>(standings.officerScopes(actor, asOf.today()));
        var own = places.get(node.id());
        if (own != null) {
            scopes.add(own);
        }
        ids.removeIf(id -> {
            var place = places.get(id);
            return place == null || scopes.stream().noneMatch(scope -> scope.covers(place));
        });
        return ids;
    }
}
