package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.CorrectUnitTrait;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.traits.TraitChange;

@Service
class CorrectUnitTraitService implements CorrectUnitTrait {
    private final Tree tree;
    private final TraitKeeper traits;
    private final Authorities authorities;
    private final Clock clock;

    CorrectUnitTraitService(Tree tree, TraitKeeper traits, Authorities authorities, Clock clock) {
        this.tree = tree;
        this.traits = traits;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void correct(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireTendsTree();
        if (command.reason().isBlank()) {
            throw UnitRefusal.traitReason();
        }
        if (Folding.tidy(command.reason()).length() > TraitChange.LONGEST) {
            throw UnitRefusal.traitReasonLong();
        }
        var node = tree.find(command.unit(), LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
        var trait = command.trait();
        var value = trait.of(trait.in(node.form(), command.value()));
        var step =
                traits.correction(actor, node.id(), trait, command.from(), value, command.begins(), command.reason());
        var present = step.after().current().value();
        var form = trait.in(node.form(), present);
        if (!tree.change(node.id(), form, command.version())) {
            throw UnitRefusal.stale();
        }
        traits.keep(actor, node.id(), List.of(step));
    }
}
