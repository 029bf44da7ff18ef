package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.FindMembers;
import vn.chiboso.membership.application.port.out.MemberFinder;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.picking.FoundMember;

@Service
class FindMembersService implements FindMembers {
    private static final int PAGE = 50;

    private final MemberFinder finder;
    private final Tree tree;
    private final Authorities authorities;
    private final Standings standings;
    private final Clock clock;

    FindMembersService(MemberFinder finder, Tree tree, Authorities authorities, Standings standings, Clock clock) {
        this.finder = finder;
        this.tree = tree;
        this.authorities = authorities;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View find(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var areas = widest(standings.officerScopes(actor, today));
        var unit = unit(actor, query, areas, today);
        var full = authorities.of(actor, unit.id()).sight() == Authority.Sight.LIST_BOOK;
        if (query.picked().asksListBook() && !full) {
            throw UnitRefusal.forbidden();
        }
        var folded = Folding.fold(query.text());
        var named = folded.length() >= 2;
        var asked = named || (folded.isEmpty() && !query.picked().isAny());
        if (asked && !named && unit.form().kind() == UnitKind.CENTRAL) {
            throw UnitRefusal.areaTooWide();
        }
        var counted = query.after().isEmpty() ? COUNTED + 1 : PAGE + 1;
        var found = asked
                ? finder.find(named ? folded : "", query.picked(), unit.path(), query.after(), PAGE, counted, today)
                : new MemberFinder.Found(List.of(), 0, "");
        return new View(
                unit,
                asked,
                full
                        ? found.members()
                        : found.members().stream()
                                .map(FoundMember::withoutBirth)
                                .toList(),
                found.hits(),
                found.next(),
                full,
                tree.lineage(unit.path(), today).stream()
                        .filter(node -> areas.stream().anyMatch(area -> area.covers(node.path())))
                        .toList(),
                tree.below(unit.id(), today).stream()
                        .filter(node -> node.form().kind() != UnitKind.GROUP)
                        .toList(),
                tree.at(areas, today).stream()
                        .filter(node -> !node.path().covers(unit.path()))
                        .toList());
    }

    /** A unit of another's area is not there; who has no area finds nobody. */
    private TreeNode unit(Actor actor, Query query, List<UnitPath> areas, LocalDate today) {
        var under = query.under();
        if (under == null) {
            return tree.at(areas, today).stream().findFirst().orElseThrow(UnitRefusal::forbidden);
        }
        authorities.of(actor, under).requireSeesUnit();
        var unit = tree.find(under, today).orElseThrow(UnitRefusal::notFound);
        if (areas.stream().noneMatch(area -> area.covers(unit.path()))) {
            throw UnitRefusal.forbidden();
        }
        return unit;
    }

    /** The area of an office within the area of another is not one of its own. */
    private static List<UnitPath> widest(List<UnitPath> scopes) {
        return scopes.stream()
                .filter(scope -> scopes.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .distinct()
                .toList();
    }
}
