package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.application.port.out.BranchWalk;
import vn.chiboso.membership.application.port.out.RoundLeavers;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.alert.AlertRefusal;
import vn.chiboso.membership.domain.alert.BranchFacts;
import vn.chiboso.membership.domain.alert.PersonFacts;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.badge.BadgeList;
import vn.chiboso.membership.domain.badge.BadgePerson;
import vn.chiboso.membership.domain.badge.BadgeRules;

/** Finds whose badges a list is about and who may read it; branches in small groups, whatever the size of the area. */
@Component
class BadgeDesk {
    private static final int AT_ONCE = 40;
    private static final int MOST_AT_ONCE = 20_000;

    private final AlertDesk alerts;
    private final Authorities authorities;
    private final Tree tree;
    private final BranchWalk walk;
    private final AlertFacts facts;
    private final RoundLeavers leavers;
    private final Rules rules;
    private final Clock clock;

    BadgeDesk(
            AlertDesk alerts,
            Authorities authorities,
            Tree tree,
            BranchWalk walk,
            AlertFacts facts,
            RoundLeavers leavers,
            Rules rules,
            Clock clock) {
        this.alerts = alerts;
        this.authorities = authorities;
        this.tree = tree;
        this.walk = walk;
        this.facts = facts;
        this.leavers = leavers;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    BadgeRules rules() {
        return new BadgeRules(rules.all());
    }

    /** The list of the round; of the coming one where no day is said. Refuses a day that is none of those on offer. */
    BadgeList list(@Nullable LocalDate day) {
        var rules = rules();
        var coming = rules.rounds().from(today()).orElse(today());
        var round = day == null ? coming : day;
        if (!round.equals(coming) && !offered().contains(round)) {
            throw AlertRefusal.badgeRound();
        }
        return new BadgeList(rules, round, today());
    }

    /** The rounds that may be chosen, earliest first: anything longer ago or further off would go through everybody. */
    List<LocalDate> offered() {
        return rules().rounds().between(today().minusYears(1), today().plusYears(1));
    }

    /** Refuses who may not read it, a stranger as if it were not there. */
    TreeNode place(Actor actor, @Nullable UnitId asked, boolean above) {
        return above ? overseen(actor, asked) : branch(actor, asked);
    }

    private TreeNode branch(Actor actor, @Nullable UnitId asked) {
        var unit = alerts.asked(actor, asked);
        alerts.rights(actor, unit).requireReads();
        return tree.find(unit, today())
                .filter(node -> node.form().kind() == UnitKind.BRANCH)
                .orElseThrow(AlertRefusal::notFound);
    }

    private TreeNode overseen(Actor actor, @Nullable UnitId asked) {
        var scopes = authorities.overseen(actor);
        if (scopes.isEmpty()) {
            throw AlertRefusal.notFound();
        }
        var node = asked == null
                ? tree.lineage(scopes.getFirst(), today()).getLast()
                : tree.find(asked, today()).orElseThrow(AlertRefusal::notFound);
        if (scopes.stream().noneMatch(scope -> scope.covers(node.path()))) {
            throw AlertRefusal.notFound();
        }
        return node;
    }

    /** Where the page before ended; refused when that branch is no longer here, since nobody asked for the first page again. */
    UnitPath last(TreeNode place, UnitId after) {
        return tree.find(after, today())
                .map(TreeNode::path)
                .filter(place.path()::covers)
                .filter(path -> !path.equals(place.path()))
                .orElseThrow(AlertRefusal::badgePage);
    }

    /** Whether any branch of the area stands after the place. */
    boolean isMore(TreeNode place, UnitPath last) {
        return !walk.after(place.path(), last, 1, today()).isEmpty();
    }

    /** Refuses to walk an area too large for one answer. */
    void requireWalkable(TreeNode place) {
        if (walk.after(place.path(), null, MOST_AT_ONCE + 1, today()).size() > MOST_AT_ONCE) {
            throw AlertRefusal.badgeArea(MOST_AT_ONCE);
        }
    }

    /** The lines of each branch at or below in turn, in the order of the tree; the taker says whether it wants more. */
    void each(TreeNode place, @Nullable UnitPath after, BadgeList list, Taker taker) {
        var last = after;
        while (true) {
            var stops = walk.after(place.path(), last, AT_ONCE, today());
            var ids = stops.stream().map(BranchWalk.Stop::id).toList();
            var found = facts.of(ids, today()).stream().collect(Collectors.toMap(BranchFacts::unit, each -> each));
            var gone = leavers.of(ids, list.opens(), list.round(), today());
            for (var stop : stops) {
                var lines = Stream.concat(
                                Stream.ofNullable(found.get(stop.id())).flatMap(of -> lines(of, list)),
                                gone.getOrDefault(stop.id(), List.of()).stream()
                                        .flatMap(person -> list.of(person).stream()))
                        .toList();
                if (!taker.take(stop, lines)) {
                    return;
                }
            }
            if (stops.size() < AT_ONCE) {
                return;
            }
            last = stops.getLast().path();
        }
    }

    /** Takes the lines of a branch. */
    interface Taker {
        boolean take(BranchWalk.Stop branch, List<BadgeLine> lines);
    }

    private static Stream<BadgeLine> lines(BranchFacts branch, BadgeList list) {
        return branch.people().stream()
                .filter(person -> person.counted() && person.official())
                .flatMap(person -> person(branch, person).stream())
                .flatMap(person -> list.of(person).stream());
    }

    private static java.util.Optional<BadgePerson> person(BranchFacts branch, PersonFacts person) {
        return java.util.Optional.ofNullable(person.decisionOn())
                .map(decision -> new BadgePerson(
                        person.member(), person.fullName(), branch.unit(), branch.name(), decision, person.path()));
    }
}
