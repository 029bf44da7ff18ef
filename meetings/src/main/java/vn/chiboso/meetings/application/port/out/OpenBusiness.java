package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitAffairs.Pending;
import vn.chiboso.membership.api.UnitId;

/** What branches have begun and not finished, and what they did since. */
public interface OpenBusiness {
    /** Meetings not yet recorded, which nobody else changes until the transaction ends, and tasks not yet done. */
    List<Pending> of(Set<UnitId> units);

    /** Meetings, votes and tasks that something was recorded of since, by when it was, not for when. Before everything: all there are. */
    List<Kept> since(Set<UnitId> units, Instant at);
}
