package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeePositionEnd;
import vn.chiboso.membership.domain.PositionId;

@Service
class SeePositionEndService implements SeePositionEnd {
    private final EndablePositions held;
    private final NewPositions newPositions;
    private final Clock clock;

    SeePositionEndService(EndablePositions held, NewPositions newPositions, Clock clock) {
        this.held = held;
        this.newPositions = newPositions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Ending see(Actor actor, PositionId position) {
        var post = held.of(actor, position);
        return new Ending(post, newPositions.kindOf(post.unit()), post.isTakeable(LocalDate.now(clock)));
    }
}
