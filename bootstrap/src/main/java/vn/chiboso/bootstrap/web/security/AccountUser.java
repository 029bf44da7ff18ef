package vn.chiboso.bootstrap.web.security;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SignIn;

/** The account as the session keeps it: small, and nothing that goes stale. The rest is read afresh on every request. */
final class AccountUser implements UserDetails, CredentialsContainer {
    /** Of technical administrators: accounts, tree, jobs; no content. */
    static final String TECHNICAL_ADMINISTRATOR = "ROLE_TECHNICAL_ADMINISTRATOR";

    private static final long serialVersionUID = 1;

    private final UUID account;
    private final String userName;
    private final boolean technicalAdministrator;
    private final int passwordStamp;
    private final transient boolean enabled;
    private transient @Nullable String passwordHash;

    AccountUser(SignIn signIn) {
        account = signIn.actor().account().value();
        userName = signIn.userName();
        technicalAdministrator = signIn.technicalAdministrator();
        passwordStamp = stamp(signIn);
        enabled = signIn.enabled();
        passwordHash = signIn.passwordHash();
    }

    AccountId account() {
        return new AccountId(account);
    }

    /** Whether the account may still do what this session was opened for: enabled, same password, same role. */
    boolean isStill(SignIn now) {
        return now.enabled() && passwordStamp == stamp(now) && technicalAdministrator == now.technicalAdministrator();
    }

    /** Of the salted hash, so it tells nothing about the password. */
    private static int stamp(SignIn signIn) {
        return Objects.hashCode(signIn.passwordHash());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var signedIn = new SimpleGrantedAuthority("ROLE_SIGNED_IN");
        return technicalAdministrator
                ? List.of(signedIn, new SimpleGrantedAuthority(TECHNICAL_ADMINISTRATOR))
                : List.of(signedIn);
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountUser user && user.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
