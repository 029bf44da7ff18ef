package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Stops a sheet that is being written, lets it go on, or gives it up. */
public interface SteerIntake {
    void steer(Actor actor, IntakeId intake, Intake.Order order);
}
