package vn.chiboso.membership.domain.roll;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody who is kept, as a row of a sheet may mean them; on two rolls it is two of these.
 *
 * @param unit  the branch whose roll it is, null for somebody on none today
 * @param entry on that roll, null for somebody on none today
 */
public record KnownPerson(
        MemberId id,
        ListBook book,
        @Nullable UnitId unit,
        String unitName,
        @Nullable RollEntry entry) {
    boolean isAt(UnitId other) {
        return other.equals(unit);
    }
}
