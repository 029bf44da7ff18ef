package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RetryProvisioning;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.events.ProvisioningQueued;

@Service
class RetryProvisioningService implements RetryProvisioning {
    private final Accounts accounts;
    private final Provisionings provisionings;
    private final Authorities authorities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetryProvisioningService(
            Accounts accounts,
            Provisionings provisionings,
            Authorities authorities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.provisionings = provisionings;
        this.authorities = authorities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void retry(Actor actor, AccountId id) {
        var account =
                accounts.find(id).filter(a -> authorities.mayTend(actor, a)).orElseThrow(AccountRefusal::notFound);
        if (provisionings.hurry(account.id(), clock.instant())) {
            events.publishEvent(new ProvisioningQueued(account.id()));
        }
    }
}
