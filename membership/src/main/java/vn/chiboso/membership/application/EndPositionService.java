package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class EndPositionService implements EndPosition {
    private final Positions positions;
    private final Authorities authorities;

    EndPositionService(Positions positions, Authorities authorities) {
        this.positions = positions;
        this.authorities = authorities;
    }

    @Override
    @Transactional
    public void end(Actor actor, Command command) {
        var held = positions.find(command.position()).orElseThrow(UnitRefusal::notFound);
        authorities.of(actor, held.unit()).requireMayGive(held.position());
        if (command.lastDay().isBefore(held.from())
                || (held.lastDay() != null && command.lastDay().isAfter(held.lastDay()))) {
            throw UnitRefusal.positionEnd(held.from());
        }
        positions.end(held.id(), command.lastDay());
    }
}
