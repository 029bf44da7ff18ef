package vn.chiboso.meetings.adapter.out.membership;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** The tree, asked of membership. */
@Component
class MembershipBranches implements Branches {
    private final Units units;

    MembershipBranches(Units units) {
        this.units = units;
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return units.find(unit);
    }

    @Override
    public Map<UnitId, UnitPath> placesFrom(UnitId unit) {
        return units.placesFrom(unit);
    }
}
