package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SetTwinsApart;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.MergeRefusal;

@Service
class SetTwinsApartService implements SetTwinsApart {
    private final MergeSides sides;
    private final Merges merges;
    private final Clock clock;

    SetTwinsApartService(MergeSides sides, Merges merges, Clock clock) {
        this.sides = sides;
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void setApart(Actor actor, Command command) {
        if (command.one().equals(command.other())) {
            throw MergeRefusal.same();
        }
        sides.find(actor, command.one());
        sides.find(actor, command.other());
        merges.setApart(command.one(), command.other(), actor.account(), clock.instant());
    }
}
