package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * New alerts of a branch, found when branches were gone through on a day; each alert is counted in one such fact only.
 *
 * @param count how many are new
 * @param tell  who leads the branch
 */
public record AlertsNoted(UnitId unit, LocalDate day, int count, List<MemberId> tell) {
    public AlertsNoted {
        tell = List.copyOf(tell);
    }
}
