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
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.UnitTraits;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class CreateUnitService implements CreateUnit {
    private final Tree tree;
    private final TreeSurvey survey;
    private final UnitTraits traits;
    private final Authorities authorities;
    private final Supplier<UUID> newId;
    private final Clock clock;

    CreateUnitService(
            Tree tree,
            TreeSurvey survey,
            UnitTraits traits,
            Authorities authorities,
            Supplier<UUID> newId,
            Clock clock) {
        this.tree = tree;
        this.survey = survey;
        this.traits = traits;
        this.authorities = authorities;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UnitId create(Actor actor, Command command) {
        var today = LocalDate.now(clock);
        authorities.of(actor, command.parent()).requireTendsTree();
        var parent = tree.find(command.parent(), today).orElseThrow(UnitRefusal::notFound);
        var id = command.id() == null ? new UnitId(newId.get()) : command.id();
        var form = UnitForm.of(
                command.kind(), command.name(), command.officialCode(), command.branchType(), command.region());
        var twin = tree.find(id, today);
        if (twin.isPresent()) {
            if (parent.id().equals(twin.get().parent())
                    && form.equals(twin.get().form())) {
                return id;
            }
            throw UnitRefusal.stale();
        }
        if (tree.isNameTaken(parent.id(), form.name().value(), null)) {
            throw UnitRefusal.nameTaken();
        }
        var unit = parent.below(id, form, tree.nextLabel(), command.since(), today);
        var setUpOn = survey.setUpOn();
        if (unit.form().kind() != UnitKind.GROUP && unit.since().isAfter(setUpOn)) {
            throw UnitRefusal.foundedByDecision(setUpOn);
        }
        var code = form.officialCode();
        if (code != null && traits.isCodeTaken(code.value(), null, unit.since(), null)) {
            throw UnitRefusal.codeTaken();
        }
        tree.add(unit);
        return id;
    }
}
