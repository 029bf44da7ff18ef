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
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class EndPositionService implements EndPosition {
    private final Positions positions;
    private final NewPositions newPositions;
    private final Authorities authorities;
    private final Clock clock;

    EndPositionService(Positions positions, NewPositions newPositions, Authorities authorities, Clock clock) {
        this.positions = positions;
        this.newPositions = newPositions;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Ending asked(Actor actor, PositionId position) {
        var held = held(actor, position);
        return new Ending(held, newPositions.kindOf(held.unit()), held.isTakeable(LocalDate.now(clock)));
    }

    @Override
    @Transactional
    public void end(Actor actor, Command command) {
        var held = held(actor, command.position());
        var lastDay = command.lastDay();
        var basis = tidy(command.basis());
        if (lastDay == null) {
            held.requireTakeable(LocalDate.now(clock), basis);
            // a day that ends before the first: it never was
            positions.end(held.id(), held.from().minusDays(1));
        } else {
            held.requireEnd(lastDay);
            positions.end(held.id(), lastDay);
        }
        positions.noteEnd(held, lastDay, basis);
    }

    private HeldPosition held(Actor actor, PositionId position) {
        var held = positions.find(position).orElseThrow(UnitRefusal::notFound);
        authorities.of(actor, held.unit()).requireMayGive(held.position());
        return held;
    }

    private static @Nullable String tidy(@Nullable String basis) {
        return basis == null || basis.isBlank() ? null : Folding.tidy(basis);
    }
}
