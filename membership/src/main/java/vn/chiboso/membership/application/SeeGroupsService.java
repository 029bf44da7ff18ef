package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeGroups;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class SeeGroupsService implements SeeGroups {
    private final GroupDesk desk;
    private final RollKeepers keepers;
    private final Units units;

    SeeGroupsService(GroupDesk desk, RollKeepers keepers, Units units) {
        this.desk = desk;
        this.keepers = keepers;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, UnitId branch) {
        var authority = keepers.authority(actor, branch);
        authority.requireSight();
        var unit = units.find(branch).orElseThrow(UnitRefusal::notFound);
        if (unit.kind() != UnitKind.BRANCH) {
            throw RollRefusal.notABranch();
        }
        var people = desk.people(branch);
        var groups = desk.groups(branch).stream()
                .map(node -> new Group(
                        node,
                        people.stream()
                                .filter(person -> GroupDesk.isIn(
                                        person, node.form().name().value()))
                                .toList()))
                .toList();
        var without = people.stream()
                .filter(person ->
                        groups.stream().noneMatch(group -> group.members().contains(person)))
                .toList();
        return new View(branch, unit.name(), groups, without, authority.keepsRoll());
    }
}
