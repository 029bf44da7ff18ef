package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.Folding;

@Service
class EndPositionService implements EndPosition {
    private final Positions positions;
    private final EndablePositions held;
    private final Clock clock;

    EndPositionService(Positions positions, EndablePositions held, Clock clock) {
        this.positions = positions;
        this.held = held;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void end(Actor actor, Command command) {
        var post = held.of(actor, command.position());
        var lastDay = command.lastDay();
        var basis = tidy(command.basis());
        if (lastDay == null) {
            post.requireTakeable(LocalDate.now(clock), basis);
            // a day that ends before the first: it never was
            positions.end(post.id(), post.from().minusDays(1));
            positions.giveBack(post.id());
        } else {
            post.requireEnd(lastDay);
            positions.end(post.id(), lastDay);
        }
        positions.noteEnd(post, lastDay, basis);
    }

    private static @Nullable String tidy(@Nullable String basis) {
        return basis == null || basis.isBlank() ? null : Folding.tidy(basis);
    }
}
