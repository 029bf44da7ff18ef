package vn.chiboso.membership.domain;

import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;

/** Which position belongs on which kind of unit. */
public final class PositionPlace {
    private PositionPlace() {}

    public static boolean fits(Position position, UnitKind kind) {
        return switch (position) {
            case SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER -> kind != UnitKind.GROUP;
            case GROUP_LEADER -> kind == UnitKind.BRANCH || kind == UnitKind.GROUP;
            case SUPERIOR_IN_CHARGE ->
                kind == UnitKind.BRANCH || kind == UnitKind.SUB_COMMITTEE || kind == UnitKind.BASE;
            case PARTY_BUILDING_OFFICER -> kind == UnitKind.COMMUNE;
            case OFFICE_OFFICER, INSPECTOR ->
                kind == UnitKind.COMMUNE
                        || kind == UnitKind.PROVINCE
                        || kind == UnitKind.CENTRAL
                        || kind == UnitKind.BASE;
            case ORGANISATION_OFFICER -> kind == UnitKind.PROVINCE || kind == UnitKind.CENTRAL;
        };
    }
}
