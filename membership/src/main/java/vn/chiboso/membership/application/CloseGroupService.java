package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.CloseGroup;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class CloseGroupService implements CloseGroup {
    private final GroupDesk desk;
    private final Tree tree;
    private final Positions positions;
    private final Clock clock;

    CloseGroupService(GroupDesk desk, Tree tree, Positions positions, Clock clock) {
        this.desk = desk;
        this.tree = tree;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void close(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        var from = command.from() == null ? today : command.from();
        var branch = desk.requireKept(actor, command.branch());
        var group = desk.group(branch.id(), command.group());
        if (!from.isAfter(group.since()) || from.isAfter(today)) {
            throw UnitRefusal.closing(group.since(), today);
        }
        var name = group.form().name().value();
        // whoever heads it holds the post on the branch, and may be to begin later
        desk.people(branch.id()).stream()
                .filter(person -> GroupDesk.isIn(person, name))
                .flatMap(person -> positions.lasting(person.id(), from).stream())
                .filter(held ->
                        held.position() == Position.GROUP_LEADER && held.unit().equals(branch.id()))
                .forEach(held -> positions.end(held.id(), from.minusDays(1)));
        desk.regroup(actor, branch.id(), name, null, from);
        for (var held : positions.on(group.id(), today)) {
            positions.end(held.id(), from.minusDays(1));
        }
        tree.close(group.id(), from);
    }
}
