package vn.chiboso.membership.domain.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;

/** Which rights one person alone does not give: those that reach into many branches. */
public final class FourEyes {
    private static final Set<Position> OFFICERS = EnumSet.of(
            Position.PARTY_BUILDING_OFFICER,
            Position.OFFICE_OFFICER,
            Position.INSPECTOR,
            Position.ORGANISATION_OFFICER);
    private static final Set<UnitKind> FROM_COMMUNE_UP =
            EnumSet.of(UnitKind.COMMUNE, UnitKind.PROVINCE, UnitKind.CENTRAL);

    private FourEyes() {}

    /** Every post of a commune, a province or the centre: its committee's as well as its officers'. */
    public static boolean arePutOn(Position position, UnitKind kind) {
        return position != Position.GROUP_LEADER && FROM_COMMUNE_UP.contains(kind);
    }

    /** A post whose holder's way in takes two: the above, and an officer of whatever unit. */
    public static boolean guardTheWayInOf(Position position, UnitKind kind) {
        return arePutOn(position, kind) || OFFICERS.contains(position);
    }
}
