package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;

/** What {@link EndPosition} would end, for those who may. */
public interface SeePositionEnd {
    Ending see(Actor actor, PositionId position);

    /**
     * A position and its end.
     *
     * @param kind     of the unit on which it is held
     * @param takeable it began today or has not begun, so that it may be taken back
     */
    record Ending(HeldPosition held, UnitKind kind, boolean takeable) {}
}
