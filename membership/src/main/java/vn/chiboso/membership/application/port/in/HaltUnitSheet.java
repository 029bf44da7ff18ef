package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Stops a sheet of organisations, for now or for good; what was founded stays. */
public interface HaltUnitSheet {
    void halt(Actor actor, Command command);

    /** {@code forGood}: what was not founded never will be. */
    record Command(UnitSheetId sheet, boolean forGood) {}
}
