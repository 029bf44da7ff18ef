package vn.chiboso.membership.adapter.out.keycloak;

import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.domain.Provisioning;

/** Passwords are kept here. */
class NoIdentityProvider implements IdentityProvider {
    @Override
    public boolean isElsewhere() {
        return false;
    }

    @Override
    public Answer tell(Provisioning account) {
        throw new IllegalStateException("there is no identity provider to tell of " + account.account());
    }
}
