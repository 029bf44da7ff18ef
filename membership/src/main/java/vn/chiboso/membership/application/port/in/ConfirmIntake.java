package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Has a sheet written as it was compared; rows that would do something else by then are left out. */
public interface ConfirmIntake {
    void confirm(Actor actor, Command command);

    /**
     * What was looked at.
     *
     * @param hash  of the file
     * @param rows  that were to be written
     */
    record Command(IntakeId intake, String hash, int rows) {}
}
