package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.FollowUnits;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.ScopedRows;
import vn.chiboso.membership.api.UnitId;

@Service("meetingsFollowUnitsService")
class FollowUnitsService implements FollowUnits {
    private final Branches branches;
    private final ScopedRows rows;

    FollowUnitsService(Branches branches, ScopedRows rows) {
        this.branches = branches;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void follow(UnitId unit) {
        rows.hold();
        rows.place(branches.placesFrom(unit));
    }
}
