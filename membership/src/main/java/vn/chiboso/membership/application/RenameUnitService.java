package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RenameUnit;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class RenameUnitService implements RenameUnit {
    private final Tree tree;
    private final TreeSurvey survey;
    private final Authorities authorities;
    private final Clock clock;

    RenameUnitService(Tree tree, TreeSurvey survey, Authorities authorities, Clock clock) {
        this.tree = tree;
        this.survey = survey;
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
        if (tree.isNameTaken(node.parent(), form.name().value(), node.id())) {
            throw UnitRefusal.nameTaken();
        }
        if (form.officialCode() != null && tree.isCodeTaken(form.officialCode().value(), node.id())) {
            throw UnitRefusal.codeTaken();
        }
        if (!form.name().equals(node.form().name())) {
            keepName(node, command.nameFrom());
        }
        if (!tree.change(node.id(), form, command.version())) {
            throw UnitRefusal.stale();
        }
    }

    private void keepName(TreeNode node, @Nullable LocalDate nameFrom) {
        var today = LocalDate.now(clock);
        var from = nameFrom == null ? today : nameFrom;
        var since = survey.calledFrom(List.of(node.id())).getOrDefault(node.id(), node.since());
        if (from.isBefore(since) || from.isAfter(today)) {
            throw UnitRefusal.nameFrom(since, today);
        }
        var setUpOn = survey.setUpOn();
        if (from.isAfter(since) && from.isAfter(setUpOn)) {
            throw UnitRefusal.renamedByDecision(setUpOn);
        }
        if (from.isAfter(since)) {
            tree.keepName(node.id(), node.form().name().value(), from);
        }
    }
}
