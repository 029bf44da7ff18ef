package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RenameGroup;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;

@Service
class RenameGroupService implements RenameGroup {
    private final GroupDesk desk;
    private final UnitRenaming renaming;

    RenameGroupService(GroupDesk desk, UnitRenaming renaming) {
        this.desk = desk;
        this.renaming = renaming;
    }

    @Override
    @Transactional
    public void rename(Actor actor, Command command) {
        var branch = desk.requireKept(actor, command.branch());
        var group = desk.group(branch.id(), command.group());
        var kept = group.form();
        var form = new UnitForm(
                kept.kind(), new UnitName(command.name()), kept.officialCode(), null, kept.region(), kept.meetingDay());
        renaming.change(actor, group, form, command.from(), command.version());
    }
}
