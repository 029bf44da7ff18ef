package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.CloseGroup;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class CloseGroupService implements CloseGroup {
    private final GroupDesk desk;
    private final Tree tree;
    private final Positions positions;
    private final GroupHeads heads;
    private final Clock clock;

    CloseGroupService(GroupDesk desk, Tree tree, Positions positions, GroupHeads heads, Clock clock) {
        this.desk = desk;
        this.tree = tree;
        this.positions = positions;
        this.heads = heads;
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
                .forEach(person -> heads.left(branch.id(), person.id(), from));
        desk.regroup(actor, branch.id(), name, null, from);
        for (var held : positions.on(group.id(), today)) {
            positions.end(held.id(), from.minusDays(1));
        }
        tree.close(group.id(), from);
    }
}
