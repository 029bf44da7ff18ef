package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.events.AccountTouched;

/** Writes down what is done to an account, for its owner, and has them told when it was somebody else. */
@Component
class AccountDiary {
    private final AccountEvents events;
    private final ApplicationEventPublisher publisher;
    private final Supplier<UUID> newId;
    private final Clock clock;

    AccountDiary(AccountEvents events, ApplicationEventPublisher publisher, Supplier<UUID> newId, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.newId = newId;
        this.clock = clock;
    }

    void note(AccountId account, AccountEvent.Kind kind, Actor by) {
        note(account, kind, by, false);
    }

    /** Something that opens a way in, where nobody else had to agree. */
    void noteAlone(AccountId account, AccountEvent.Kind kind, Actor by) {
        note(account, kind, by, true);
    }

    /** Made for its owner by somebody alone; the owner gets no letter, since they have the slip. */
    void openedAlone(AccountId account, Actor by) {
        events.add(newId.get(), event(account, AccountEvent.Kind.OPENED, by), by.account(), true);
    }

    private void note(AccountId account, AccountEvent.Kind kind, Actor by, boolean alone) {
        var event = event(account, kind, by);
        var id = newId.get();
        events.add(id, event, by.account(), alone);
        if (event.byOther()) {
            var what = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            publisher.publishEvent(new AccountTouched(id, account, what, by.name(), event.at()));
        }
    }

    private AccountEvent event(AccountId account, AccountEvent.Kind kind, Actor by) {
        return new AccountEvent(account, kind, by.name(), !by.account().equals(account), clock.instant());
    }
}
