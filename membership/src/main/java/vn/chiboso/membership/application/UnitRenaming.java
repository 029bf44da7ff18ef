package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.UnitRefusal;

/** Calls units otherwise from a day on; called inside the transaction of the use case. */
@Component
class UnitRenaming {
    private final Tree tree;
    private final TreeSurvey survey;
    private final GroupDesk groups;
    private final Clock clock;

    UnitRenaming(Tree tree, TreeSurvey survey, GroupDesk groups, Clock clock) {
        this.tree = tree;
        this.survey = survey;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * The whole of what is said of the unit; refuses what somebody was quicker to change. By another name the one of before is kept, and
     * who is in a party group is in it by the new one.
     *
     * @param nameFrom null means today; the day since when the unit has its present name corrects a slip
     */
    void change(Actor actor, TreeNode node, UnitForm form, @Nullable LocalDate nameFrom, long version) {
        var before = node.form().name();
        var renamed = !form.name().equals(before);
        var from = nameFrom == null ? LocalDate.now(clock) : nameFrom;
        if (renamed) {
            keepName(node, form.name(), from);
        }
        if (!tree.change(node.id(), form, version)) {
            throw UnitRefusal.stale();
        }
        if (renamed && form.kind() == UnitKind.GROUP && node.parent() != null) {
            // only now, since a group that is named and not there would be set up
            groups.regroup(actor, node.parent(), before.value(), form.name().value(), from);
        }
    }

    /** Branch, name and day lead to one group, so no other had the name on any day since. */
    private boolean isOfAnotherGroup(TreeNode node, UnitName name, LocalDate from) {
        return node.form().kind() == UnitKind.GROUP
                && node.parent() != null
                && tree.isNameTakenSince(node.parent(), name.value(), node.id(), from);
    }

    private void keepName(TreeNode node, UnitName name, LocalDate from) {
        if (tree.isNameTaken(node.parent(), name.value(), node.id()) || isOfAnotherGroup(node, name, from)) {
            throw UnitRefusal.nameTaken();
        }
        var today = LocalDate.now(clock);
        var since = survey.calledFrom(List.of(node.id())).getOrDefault(node.id(), node.since());
        if (from.isBefore(since) || from.isAfter(today)) {
            throw UnitRefusal.nameFrom(since, today);
        }
        var setUpOn = survey.setUpOn();
        if (node.form().kind() != UnitKind.GROUP && from.isAfter(since) && from.isAfter(setUpOn)) {
            throw UnitRefusal.renamedByDecision(setUpOn);
        }
        if (from.isAfter(since)) {
            tree.keepName(node.id(), node.form().name().value(), from);
        }
    }
}
