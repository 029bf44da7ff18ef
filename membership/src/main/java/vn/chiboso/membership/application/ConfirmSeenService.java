package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmSeen;
import vn.chiboso.membership.application.port.out.AccountEvents;

@Service
class ConfirmSeenService implements ConfirmSeen {
    private final AccountEvents events;
    private final Clock clock;

    ConfirmSeenService(AccountEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void confirm(Actor actor) {
        events.seen(actor.account(), clock.instant());
    }
}
