package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Compares and writes what waits, piece by piece, until nothing waits; killed at any moment, it goes on at the next piece. */
public interface WorkOnIntakes {
    void work();

    /**
     * Does now what waits to be done to a small sheet ({@link Intake#isSmall}), before who handed it in or confirmed it gets an answer;
     * a longer one waits for {@link #work}, as does a small one that fails.
     *
     * @return as it stands then
     */
    Intake atOnce(IntakeId id);
}
