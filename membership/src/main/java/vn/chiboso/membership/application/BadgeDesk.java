package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.application.port.out.BulkRolls;
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

    private final AlertDesk alerts;
    private final Authorities authorities;
    private final Tree tree;
    private final BulkRolls rolls;
    private final AlertFacts facts;
    private final Rules rules;
    private final Clock clock;

    BadgeDesk(
            AlertDesk alerts,
            Authorities authorities,
            Tree tree,
            BulkRolls rolls,
            AlertFacts facts,
            Rules rules,
            Clock clock) {
        this.alerts = alerts;
        this.authorities = authorities;
        this.tree = tree;
        this.rolls = rolls;
        this.facts = facts;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    BadgeRules rules() {
        return new BadgeRules(rules.all());
    }

    /** The list of the round on the day or the first after it; of the coming round where no day is said. */
    BadgeList list(@Nullable LocalDate day) {
        var rules = rules();
        var from = day == null ? today() : day;
        return new BadgeList(rules, rules.rounds().from(from).orElse(from), today());
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

    /** The branches at or below, in the order of the tree, from after the one given. */
    List<UnitId> branches(TreeNode place, @Nullable UnitId after) {
        var all = rolls.branches(place.path(), today()).stream()
                .map(BulkRolls.Branch::id)
                .toList();
        return all.subList(after == null ? 0 : all.indexOf(after) + 1, all.size());
    }

    /** The lines of each branch in turn; the taker says whether it wants more. */
    void each(List<UnitId> branches, BadgeList list, Taker taker) {
        for (var from = 0; from < branches.size(); from += AT_ONCE) {
            var some = branches.subList(from, Math.min(from + AT_ONCE, branches.size()));
            var found = facts.of(some, today()).stream().collect(Collectors.toMap(BranchFacts::unit, each -> each));
            for (var branch : some) {
                var lines = Stream.ofNullable(found.get(branch))
                        .flatMap(of -> lines(of, list))
                        .toList();
                if (!taker.take(branch, lines)) {
                    return;
                }
            }
        }
    }

    /** All lines, one after the other. */
    void each(List<UnitId> branches, BadgeList list, Consumer<BadgeLine> taker) {
        each(branches, list, (_, lines) -> {
            lines.forEach(taker);
            return true;
        });
    }

    /** Takes the lines of a branch. */
    interface Taker {
        boolean take(UnitId branch, List<BadgeLine> lines);
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
