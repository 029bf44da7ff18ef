package vn.chiboso.evaluation.application.port.in;

import java.time.LocalDate;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.membership.api.Actor;

/** Puts a draft in force for its scope from a day on; the version before it ends the day before. */
public interface ActivateCriteriaSet {
    /** {@code version} as read, so that nothing comes into force unseen; {@code from} is today or later. */
    record Command(CriteriaSetId id, long version, LocalDate from) {}

    void activate(Command command, Actor actor);
}
