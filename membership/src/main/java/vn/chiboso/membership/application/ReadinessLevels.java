package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.SeeReadinessArea;
import vn.chiboso.membership.application.port.out.ReadinessAreas;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.readiness.ReadinessArea;
import vn.chiboso.membership.domain.readiness.ReadinessRefusal;

/** One unit of an officer's area with the level below it; the same for the page and for the sheet. */
@Component
class ReadinessLevels {
    private final Standings standings;
    private final Tree tree;
    private final ReadinessAreas areas;
    private final ReadinessDesk desk;
    private final Clock clock;

    ReadinessLevels(Standings standings, Tree tree, ReadinessAreas areas, ReadinessDesk desk, Clock clock) {
        this.standings = standings;
        this.tree = tree;
        this.areas = areas;
        this.desk = desk;
        this.clock = clock;
    }

    SeeReadinessArea.View of(Actor actor, @Nullable UnitId asked) {
        var today = LocalDate.now(clock);
        var scopes = widest(standings.officerScopes(actor, today));
        if (scopes.isEmpty()) {
            throw ReadinessRefusal.notFound();
        }
        var node = asked == null
                ? tree.lineage(scopes.getFirst(), today).getLast()
                : tree.find(asked, today).orElseThrow(ReadinessRefusal::notFound);
        var scope = scopes.stream()
                .filter(each -> each.covers(node.path()))
                .findFirst()
                .orElseThrow(ReadinessRefusal::notFound);
        var smallest = desk.catalogue().smallestGroup();
        var total = areas.total(node.path());
        var withheld = isWithheld(node, scope, smallest, today);
        return new SeeReadinessArea.View(
                node.id(),
                node.form().name().value(),
                tree.lineage(node.path(), today).stream()
                        .filter(each -> scope.covers(each.path()))
                        .map(ReadinessLevels::place)
                        .toList(),
                scopes.stream()
                        .filter(each -> !each.equals(scope))
                        .map(each -> place(tree.lineage(each, today).getLast()))
                        .toList(),
                !withheld && ReadinessArea.tells(total, smallest) ? total : null,
                total.people(),
                total.asked(),
                smallest,
                withheld
                        ? ReadinessArea.withheld(areas.below(node.id(), today))
                        : ReadinessArea.of(areas.below(node.id(), today), smallest));
    }

    /** Told together with others one level up, it is told by itself nowhere: one figure taken from the other would be the others'. */
    private boolean isWithheld(TreeNode node, UnitPath scope, int smallest, LocalDate today) {
        var within = tree.lineage(node.path(), today).stream()
                .filter(each -> scope.covers(each.path()))
                .sorted(Comparator.comparing(each -> each.path().value().length()))
                .toList();
        for (var i = 1; i < within.size(); i++) {
            var child = within.get(i).id();
            var level = ReadinessArea.of(areas.below(within.get(i - 1).id(), today), smallest);
            if (level.merged().stream().anyMatch(row -> row.unit().equals(child))) {
                return true;
            }
        }
        return false;
    }

    private static SeeReadinessArea.Place place(TreeNode node) {
        return new SeeReadinessArea.Place(node.id(), node.form().name().value());
    }

    /** Nobody is counted twice for an officer with two offices. */
    private static List<UnitPath> widest(List<UnitPath> scopes) {
        return scopes.stream()
                .filter(scope -> scopes.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .distinct()
                .toList();
    }
}
