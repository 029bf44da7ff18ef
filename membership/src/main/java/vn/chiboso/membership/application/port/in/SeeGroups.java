package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;

/** The party groups of a branch today, with who is in each. */
public interface SeeGroups {
    View see(Actor actor, UnitId branch);

    /**
     * What the actor sees.
     *
     * @param groups  by name
     * @param without people of the roll who are in no group
     * @param keeps   whether the actor may change groups
     */
    record View(UnitId unit, String unitName, List<Group> groups, List<MemberView> without, boolean keeps) {}

    /** One group; its head is whoever of its members holds the post of a group leader. */
    record Group(TreeNode node, List<MemberView> members) {}
}
