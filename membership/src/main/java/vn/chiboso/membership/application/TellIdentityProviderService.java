package vn.chiboso.membership.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.TellIdentityProvider;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.IdentityProvider.Answer;

/** Not transactional on purpose: see {@link ProvisioningOutbox}. */
@Service
class TellIdentityProviderService implements TellIdentityProvider {
    private static final Logger LOG = LoggerFactory.getLogger(TellIdentityProviderService.class);

    private final IdentityProvider provider;
    private final ProvisioningOutbox outbox;

    TellIdentityProviderService(IdentityProvider provider, ProvisioningOutbox outbox) {
        this.provider = provider;
        this.outbox = outbox;
    }

    @Override
    public int run() {
        var tried = 0;
        for (var next = outbox.claim(); next.isPresent(); next = outbox.claim()) {
            var account = next.get();
            var answer = provider.tell(account);
            outbox.settle(account, answer);
            tried++;
            if (answer instanceof Answer.Failed(var why, var _)) {
                LOG.warn("The identity provider was not told of account {}: {}", account.account(), why);
                if (why.concernsAll()) {
                    return tried;
                }
            }
        }
        return tried;
    }
}
