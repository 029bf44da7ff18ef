package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;

/** The one answer to "what is this person to this unit on this day"; rights follow from it in each module's domain. */
public interface Standings {
    /** Never null; an unknown unit, an unknown person and a technical administrator give a stranger's standing. */
    Standing of(Actor actor, UnitId unit, LocalDate day);

    /** The branch whose roll the actor is on that day; empty for a technical administrator or a former member. */
    List<UnitId> branchesOf(Actor actor, LocalDate day);

    /**
     * Where the actor holds an officer's position (Ban Xây dựng Đảng, Ban Tổ chức, Ủy ban kiểm tra, Văn phòng) that day:
     * the paths an officer's lists are limited to. Empty for everybody else.
     */
    List<UnitPath> officerScopes(Actor actor, LocalDate day);

    /** Of those scopes the ones where the actor may decide (Ban Xây dựng Đảng, Ban Tổ chức), not only read. */
    List<UnitPath> overseenScopes(Actor actor, LocalDate day);
}
