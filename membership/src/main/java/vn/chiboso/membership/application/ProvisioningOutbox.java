package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.out.IdentityProvider.Answer;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.ProvisioningFailure;

/** Provisioning's transactions: taking one and settling it, so that no connection is held while the provider is spoken to. */
@Service
class ProvisioningOutbox {
    /** Longer than the provider is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Provisionings provisionings;
    private final Clock clock;

    ProvisioningOutbox(Provisionings provisionings, Clock clock) {
        this.provisionings = provisionings;
        this.clock = clock;
    }

    @Transactional
    public Optional<Provisioning> claim() {
        var now = clock.instant();
        return provisionings.claim(now, now.plus(LEASE), LocalDate.now(clock));
    }

    @Transactional
    public void settle(Provisioning account, Answer answer) {
        switch (answer) {
            case Answer.Known(var externalId, var emailTaken) -> {
                if (!provisionings.told(emailTaken ? account.withoutEmail() : account, externalId)) {
                    failed(account, ProvisioningFailure.NAME_TAKEN);
                }
            }
            case Answer.Failed(var why, var handedOver) -> {
                if (handedOver) {
                    provisionings.handedOver(account);
                }
                failed(account, why);
            }
        }
    }

    private void failed(Provisioning account, ProvisioningFailure why) {
        var now = clock.instant();
        provisionings.failed(account, why, now, account.nextTry(now));
    }
}
