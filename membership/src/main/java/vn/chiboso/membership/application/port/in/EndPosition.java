package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.PositionId;

/**
 * Ends a position; what was before that day stays true. An end may be put earlier and never later, so that no version is asked for.
 */
public interface EndPosition {
    void end(Actor actor, Command command);

    /** The last day is included. */
    record Command(PositionId position, LocalDate lastDay) {}
}
