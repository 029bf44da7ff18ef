package vn.chiboso.membership.adapter.in.event;

import java.util.Locale;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiboso.membership.application.port.in.SendInvitation;
import vn.chiboso.membership.application.port.in.TellOwner;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.events.AccountTouched;
import vn.chiboso.membership.events.InvitationMade;

/**
 * Sends letters once what they are about is committed; the registry of events hands out again what failed. No transaction of its own
 * ({@code @ApplicationModuleListener} would open one and hold a connection while the mail server is spoken to).
 */
@Component
class IdentityLetterListener {
    private final SendInvitation sendInvitation;
    private final TellOwner tellOwner;

    IdentityLetterListener(SendInvitation sendInvitation, TellOwner tellOwner) {
        this.sendInvitation = sendInvitation;
        this.tellOwner = tellOwner;
    }

    @Async
    @TransactionalEventListener
    void on(InvitationMade event) {
        sendInvitation.send(new InvitationId(event.invitation()), event.round());
    }

    @Async
    @TransactionalEventListener
    void on(AccountTouched event) {
        var kind =
                AccountEvent.Kind.valueOf(event.what().toUpperCase(Locale.ROOT).replace('-', '_'));
        tellOwner.tell(event.event(), new AccountEvent(event.account(), kind, event.byName(), true, event.at()));
    }
}
