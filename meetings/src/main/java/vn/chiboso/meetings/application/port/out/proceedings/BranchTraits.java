package vn.chiboso.meetings.application.port.out.proceedings;

import java.time.LocalDate;
import java.util.Map;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What facts about meetings need to know of branches. */
public interface BranchTraits {
    /** Type on the day of every branch that is at or below the path now; branches without a type are left out. */
    Map<UnitId, BranchType> typesUnder(UnitPath scope, LocalDate day);

    /** Whether the branch has a chi ủy on the day; without one secretary and deputy confer. */
    boolean hasCommittee(UnitId unit, LocalDate day);
}
