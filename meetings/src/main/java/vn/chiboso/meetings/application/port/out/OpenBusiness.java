package vn.chiboso.meetings.application.port.out;

import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.UnitAffairs.Pending;
import vn.chiboso.membership.api.UnitId;

/** What branches have begun and not finished. */
public interface OpenBusiness {
    /** Meetings not yet recorded, which nobody else changes until the transaction ends, and tasks not yet done. */
    List<Pending> of(Set<UnitId> units);

    /** Meetings of the unit, whatever became of them. */
    int meetings(UnitId unit);
}
