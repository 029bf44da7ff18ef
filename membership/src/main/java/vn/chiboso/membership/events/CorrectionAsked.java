package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A member asks that their line of the list book be corrected (294-QĐ/TW §6.2). Who and what stands in the request alone.
 *
 * @param request names it
 * @param unit    branch of the member
 * @param tell    who leads the branch, the member left out
 */
public record CorrectionAsked(UUID request, UnitId unit, LocalDate on, List<MemberId> tell) {
    public CorrectionAsked {
        tell = List.copyOf(tell);
    }
}
