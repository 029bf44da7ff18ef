package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateGroup;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class CreateGroupService implements CreateGroup {
    private final GroupDesk desk;
    private final Tree tree;
    private final Supplier<UUID> newId;
    private final Clock clock;

    CreateGroupService(GroupDesk desk, Tree tree, Supplier<UUID> newId, Clock clock) {
        this.desk = desk;
        this.tree = tree;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UnitId create(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        var branch = desk.requireKept(actor, command.branch());
        var id = command.id() == null ? new UnitId(newId.get()) : command.id();
        var form = UnitForm.of(UnitKind.GROUP, command.name(), null, null, null);
        var twin = tree.find(id, today);
        if (twin.isPresent()) {
            if (branch.id().equals(twin.get().parent())
                    && form.equals(twin.get().form())) {
                return id;
            }
            throw UnitRefusal.stale();
        }
        var since = command.since() == null ? today : command.since();
        if (tree.isNameTakenSince(branch.id(), form.name().value(), null, since)) {
            throw UnitRefusal.nameTaken();
        }
        tree.add(branch.below(id, form, tree.nextLabel(), since, today));
        return id;
    }
}
