package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** Says that what a unit was for a while was entered wrongly; the step is kept beside what was said before. */
public interface CorrectUnitTrait {
    void correct(Actor actor, Command command);

    /**
     * Refuses when {@code version} is no longer the unit's.
     *
     * @param from   first day of the span as it is kept
     * @param value  what it ought to be; null for nothing
     * @param begins its first day as it ought to be; null leaves it
     * @param reason why; needed
     */
    record Command(
            UnitId unit,
            UnitTrait trait,
            LocalDate from,
            @Nullable String value,
            @Nullable LocalDate begins,
            String reason,
            long version) {}
}
