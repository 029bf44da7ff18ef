package vn.chiboso.membership.adapter.in.event;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiboso.membership.application.port.in.CompareWithIdentityProvider;
import vn.chiboso.membership.application.port.in.TellIdentityProvider;
import vn.chiboso.membership.events.ProvisioningQueued;
import vn.chiboso.membership.events.RollChanged;

/** What happens to rolls and accounts, for the identity provider's ears. */
@Component
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "keycloak")
class ProvisioningEvents {
    private final TellIdentityProvider tell;
    private final CompareWithIdentityProvider compare;

    ProvisioningEvents(TellIdentityProvider tell, CompareWithIdentityProvider compare) {
        this.tell = tell;
        this.compare = compare;
    }

    /**
     * At once what the job would do a little later. No transaction of its own ({@code @ApplicationModuleListener} would open one and
     * hold a connection while the provider is spoken to).
     */
    @Async
    @TransactionalEventListener
    void on(ProvisioningQueued event) {
        tell.run();
    }

    /** Names and addresses that were corrected, and who left. */
    @ApplicationModuleListener
    void on(RollChanged event) {
        compare.compare(event.unit());
    }
}
