package vn.chiboso.bootstrap.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody signed in at Keycloak, and the account that is theirs here. The session's name is the subject. */
final class AccountOidcUser extends DefaultOidcUser {
    private static final long serialVersionUID = 1;

    private final AccountUser account;

    AccountOidcUser(AccountUser account, OidcIdToken token) {
        super(account.getAuthorities(), token);
        this.account = account;
    }

    AccountUser account() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountOidcUser user && super.equals(user) && account.equals(user.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
