package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.PositionId;

/** Ends a position; what was before that day stays true. */
public interface EndPosition {
    void end(Actor actor, Command command);

    /** The last day is included. */
    record Command(PositionId position, LocalDate lastDay) {}
}
