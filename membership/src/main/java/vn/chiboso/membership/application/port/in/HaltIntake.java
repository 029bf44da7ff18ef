package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Stops a sheet that is being written, or gives it up: nothing more is written, so that nothing has to be proven for it. */
public interface HaltIntake {
    void halt(Actor actor, Command command);

    /**
     * Which, and how.
     *
     * @param forGood given up: what is not written is forgotten; otherwise it may go on later
     */
    record Command(IntakeId intake, boolean forGood) {}
}
