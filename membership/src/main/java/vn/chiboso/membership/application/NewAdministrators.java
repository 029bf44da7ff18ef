package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.InviteAdministrator.Outcome;
import vn.chiboso.membership.application.port.out.IdentityProvider;

/**
 * A further technical administrator, once that is decided: an invitation where people make their own accounts, an account with a
 * one-time secret where they sign in at an identity provider, which knows no invitations.
 */
@Component
class NewAdministrators {
    private final IdentityProvider provider;
    private final InvitationMaker maker;
    private final NewAccounts newAccounts;

    NewAdministrators(IdentityProvider provider, InvitationMaker maker, NewAccounts newAccounts) {
        this.provider = provider;
        this.maker = maker;
        this.newAccounts = newAccounts;
    }

    Outcome make(Actor by, String displayName) {
        return provider.isElsewhere()
                ? new Outcome(newAccounts.openAdministrator(displayName), null)
                : new Outcome(null, maker.ofAdministrator(by, displayName));
    }
}
