package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;

/**
 * Does what waits to be done to a small sheet ({@link Intake#isSmall}) before who handed it in or confirmed it gets an answer; a longer
 * one waits for {@link WorkOnIntakes}, as does a small one that fails.
 */
public interface WorkOnIntakeNow {
    /** As it stands then. */
    Intake work(IntakeId id);
}
