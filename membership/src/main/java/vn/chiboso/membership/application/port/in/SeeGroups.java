package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.intake.UnitOrigin;

/** The party groups of a branch today, with who is in each. */
public interface SeeGroups {
    /**
     * The groups of a branch.
     *
     * @param branch null means the actor's own
     */
    View see(Actor actor, @Nullable UnitId branch);

    /**
     * What the actor sees.
     *
     * @param groups  by name
     * @param without people of the roll who are in no group
     * @param keeps   whether the actor may change groups
     */
    record View(UnitId unit, String unitName, List<Group> groups, List<MemberView> without, boolean keeps) {}

    /**
     * One group; its head is whoever of its members holds the post of a group leader.
     *
     * @param origin the sheet that named it first; null for one that was set up
     */
    record Group(
            TreeNode node,
            List<MemberView> members,
            @Nullable UnitOrigin origin) {}
}
