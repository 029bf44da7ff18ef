package vn.chiboso.notification.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.application.port.in.FollowUnits;
import vn.chiboso.notification.application.port.out.PlacesNow;
import vn.chiboso.notification.application.port.out.ScopedRows;

@Service("notificationFollowUnitsService")
class FollowUnitsService implements FollowUnits {
    private final PlacesNow places;
    private final ScopedRows rows;

    FollowUnitsService(PlacesNow places, ScopedRows rows) {
        this.places = places;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void follow(UnitId unit) {
        rows.hold();
        rows.place(places.from(unit));
    }
}
