package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.UnitRefusal;

/** Positions that somebody may end: whoever may give them. */
@Component
class EndablePositions {
    private final Positions positions;
    private final Authorities authorities;

    EndablePositions(Positions positions, Authorities authorities) {
        this.positions = positions;
        this.authorities = authorities;
    }

    HeldPosition of(Actor actor, PositionId position) {
        var held = positions.find(position).orElseThrow(UnitRefusal::notFound);
        authorities.of(actor, held.unit()).requireMayGive(held.position());
        return held;
    }
}
