package vn.chiboso.documents.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.application.port.in.FollowUnits;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.ScopedRows;
import vn.chiboso.membership.api.UnitId;

@Service("documentsFollowUnitsService")
class FollowUnitsService implements FollowUnits {
    private final Organisation organisation;
    private final ScopedRows rows;

    FollowUnitsService(Organisation organisation, ScopedRows rows) {
        this.organisation = organisation;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void follow(UnitId unit) {
        rows.hold();
        rows.place(organisation.placesFrom(unit));
    }
}
