package vn.chiboso.membership.domain.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;

/** Which rights one person alone does not give: those that reach into many branches. */
public final class FourEyes {
    private static final Set<Position> OFFICERS = EnumSet.of(
            Position.SUPERIOR_IN_CHARGE,
            Position.PARTY_BUILDING_OFFICER,
            Position.OFFICE_OFFICER,
            Position.INSPECTOR,
            Position.ORGANISATION_OFFICER);
    private static final Set<UnitKind> FROM_COMMUNE_UP =
            EnumSet.of(UnitKind.COMMUNE, UnitKind.PROVINCE, UnitKind.CENTRAL);

    private FourEyes() {}

    /** An officer's position at the commune or above. */
    public static boolean arePutOn(Position position, UnitKind kind) {
        return OFFICERS.contains(position) && FROM_COMMUNE_UP.contains(kind);
    }
}
