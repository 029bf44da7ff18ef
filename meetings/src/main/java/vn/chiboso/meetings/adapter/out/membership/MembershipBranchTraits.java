package vn.chiboso.meetings.adapter.out.membership;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.proceedings.BranchTraits;
import vn.chiboso.meetings.domain.Seating;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.Units;

/** What facts need to know of branches, asked of membership. */
@Component
class MembershipBranchTraits implements BranchTraits {
    private final Units units;
    private final Rolls rolls;

    MembershipBranchTraits(Units units, Rolls rolls) {
        this.units = units;
        this.rolls = rolls;
    }

    @Override
    public Map<UnitId, BranchType> typesUnder(UnitPath scope, LocalDate day) {
        return units.branchTypes(scope, day);
    }

    @Override
    public boolean hasCommittee(UnitId unit, LocalDate day) {
        return Seating.hasCommittee(rolls.of(unit, day));
    }
}
