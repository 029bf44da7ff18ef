package vn.chiboso.membership.domain.roll;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * Somebody who is kept, as a row of a sheet may mean them; on two rolls it is two of these.
 *
 * @param unit  the branch whose roll it is, null for somebody on none today
 * @param path  of that branch, or of the last one that counted somebody who is on no roll
 * @param entry on that roll, null for somebody on none today
 */
public record KnownPerson(
        MemberId id,
        ListBook book,
        @Nullable UnitId unit,
        String unitName,
        @Nullable UnitPath path,
        @Nullable RollEntry entry) {
    boolean isAt(UnitId other) {
        return other.equals(unit);
    }

    /** Whether somebody in charge of the units may know who it is. */
    public boolean isWithin(Collection<UnitPath> sight) {
        return path != null && sight.stream().anyMatch(scope -> scope.covers(path));
    }
}
