package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Lets a sheet of organisations that was stopped go on; the rest is founded in the actor's name. */
public interface SteerUnitSheet {
    void steer(Actor actor, UnitSheetId sheet, Intake.Order order);
}
