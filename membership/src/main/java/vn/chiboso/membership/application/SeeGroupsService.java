package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeGroups;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SeeGroupsService implements SeeGroups {
    private final GroupDesk desk;
    private final RollKeepers keepers;
    private final Intakes intakes;
    private final Units units;
    private final Standings standings;
    private final Clock clock;

    SeeGroupsService(
            GroupDesk desk, RollKeepers keepers, Intakes intakes, Units units, Standings standings, Clock clock) {
        this.desk = desk;
        this.keepers = keepers;
        this.intakes = intakes;
        this.units = units;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId asked) {
        var branch = asked == null ? own(actor) : asked;
        var authority = keepers.authority(actor, branch);
        authority.requireSight();
        var unit = units.find(branch).orElseThrow(UnitRefusal::notFound);
        if (unit.kind() != UnitKind.BRANCH) {
            throw RollRefusal.notABranch();
        }
        var people = desk.people(branch);
        var nodes = desk.groups(branch);
        var origins = intakes.origins(nodes.stream().map(TreeNode::id).toList());
        var groups = nodes.stream()
                .map(node -> new Group(
                        node,
                        people.stream()
                                .filter(person -> GroupDesk.isIn(
                                        person, node.form().name().value()))
                                .toList(),
                        origins.get(node.id())))
                .toList();
        var without = people.stream()
                .filter(person ->
                        groups.stream().noneMatch(group -> group.members().contains(person)))
                .toList();
        return new View(branch, unit.name(), groups, without, authority.keepsRoll());
    }

    private UnitId own(Actor actor) {
        return standings.branchesOf(actor, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(UnitRefusal::notFound);
    }
}
