package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Has the units of a sheet founded as they were compared. */
public interface ConfirmUnitSheet {
    /** A second time changes nothing. */
    void confirm(Actor actor, Command command);

    /**
     * What was looked at.
     *
     * @param hash of the file
     * @param rows that were to be founded
     */
    record Command(UnitSheetId sheet, String hash, int rows) {}
}
