package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.Provisioning.Handover;
import vn.chiboso.membership.events.ProvisioningQueued;

/**
 * What a use case that touches an account does for the identity provider: the wish is kept in the use case's own transaction and
 * told after it, so that a provider that is away stops nobody's work. Where passwords are kept here, there is nothing to do.
 */
@Component
class AccountProvisioning {
    private final IdentityProvider provider;
    private final Provisionings provisionings;
    private final SecondFactorDuty duty;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountProvisioning(
            IdentityProvider provider,
            Provisionings provisionings,
            SecondFactorDuty duty,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provider = provider;
        this.provisionings = provisionings;
        this.duty = duty;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** What to keep of a secret here: where it opens the provider's door, it must never open one here. */
    String hash(String secret) {
        return secrets.hash(provider.isElsewhere() ? secrets.oneTime() : secret);
    }

    /** It was enabled or disabled. */
    void changed(AccountId account) {
        queue(account, null);
    }

    /** It has a secret for the first sign-in, to be changed there. */
    void handOver(AccountId account, String secret) {
        queue(account, new Handover(secret, false));
    }

    /** It has a password that its owner chose. */
    void handOverChosen(AccountId account, String password) {
        queue(account, new Handover(password, true));
    }

    private void queue(AccountId account, @Nullable Handover handover) {
        if (provider.isElsewhere()) {
            var now = clock.instant();
            provisionings.want(account, handover, now);
            duty.requiredElsewhere()
                    .ifPresent(
                            reaching -> provisionings.wantSecondFactor(account, reaching, LocalDate.now(clock), now));
            events.publishEvent(new ProvisioningQueued(account));
        }
    }
}
