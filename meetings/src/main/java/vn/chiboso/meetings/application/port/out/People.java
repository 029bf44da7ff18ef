package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Who people are to a branch on a day. */
public interface People {
    /** What the actor is to the unit; a stranger's standing for anybody unknown. */
    Standing standing(Actor actor, UnitId unit, LocalDate day);

    /** The branch's roll, by given name. */
    List<MemberView> roll(UnitId unit, LocalDate day);

    /** Cấp ủy viên cấp trên được phân công theo dõi. */
    List<MemberView> superiors(UnitId unit, LocalDate day);

    /** Branches whose roll the actor is on. */
    List<UnitId> branchesOf(Actor actor, LocalDate day);

    /** Paths that the actor oversees as an officer. */
    List<UnitPath> scopesOf(Actor actor, LocalDate day);

    /** Full names; whoever is on no roll that day is left out. */
    Map<MemberId, String> names(Collection<MemberId> members, LocalDate day);
}
