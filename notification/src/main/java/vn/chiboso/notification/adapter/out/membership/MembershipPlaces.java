package vn.chiboso.notification.adapter.out.membership;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.Units;
import vn.chiboso.notification.application.port.out.Places;
import vn.chiboso.notification.application.port.out.PlacesNow;
import vn.chiboso.notification.domain.Place;

@Component
class MembershipPlaces implements Places, PlacesNow {
    private final Units units;

    MembershipPlaces(Units units) {
        this.units = units;
    }

    @Override
    public Place of(UnitId unit) {
        return units.find(unit)
                .map(found -> new Place(found.id(), found.path(), found.name()))
                .orElseThrow(() -> new IllegalArgumentException("no unit " + unit));
    }

    @Override
    public Map<UnitId, UnitPath> from(UnitId unit) {
        return units.placesFrom(unit);
    }
}
