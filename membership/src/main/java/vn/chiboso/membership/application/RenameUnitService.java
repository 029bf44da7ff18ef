package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RenameUnit;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class RenameUnitService implements RenameUnit {
    private final Tree tree;
    private final UnitRenaming renaming;
    private final TraitKeeper traits;
    private final Authorities authorities;
    private final Clock clock;

    RenameUnitService(Tree tree, UnitRenaming renaming, TraitKeeper traits, Authorities authorities, Clock clock) {
        this.tree = tree;
        this.renaming = renaming;
        this.traits = traits;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void rename(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireTendsTree();
        var node = tree.find(command.unit(), LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
        var form = UnitForm.of(
                node.form().kind(),
                command.name(),
                command.officialCode(),
                command.branchType(),
                command.region(),
                command.meetingDay());
        if (form.officialCode() != null && tree.isCodeTaken(form.officialCode().value(), node.id())) {
            throw UnitRefusal.codeTaken();
        }
        var steps = traits.steps(actor, node, form, command.from(), command.mistake(), command.basis());
        renaming.change(actor, node, form, command.nameFrom(), command.version());
        traits.keep(actor, node.id(), steps);
    }
}
