package vn.chiboso.evaluation.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** Standing and posts. */
public interface People {
    Standing standing(Actor actor, UnitId unit, LocalDate day);

    /** Branches whose roll the actor is on. */
    List<UnitId> branchesOf(Actor actor, LocalDate day);

    /** Units from which the actor may read evaluation below: officers and inspectors, not the office. */
    List<UnitView> inspectedScopes(Actor actor, LocalDate day);

    /** Secretary and deputy of the branch. */
    List<MemberId> leadersOf(UnitId branch, LocalDate day);

    /** Ban Xây dựng Đảng and Ban Tổ chức at or above the unit. */
    List<MemberId> officersOf(UnitId unit, LocalDate day);

    /** Everybody on the roll. */
    int onRoll(UnitId branch, LocalDate day);
}
