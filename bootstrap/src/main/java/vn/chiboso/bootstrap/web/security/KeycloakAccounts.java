package vn.chiboso.bootstrap.web.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SubjectSignIns;

/**
 * From checked claims to the account: by the subject, and the first time by the account's id that provisioning left at Keycloak
 * where only administrators write. Names and addresses are never looked at: people choose and change them. What the tokens say of
 * roles is not looked at either: who may do what is decided here.
 */
@Component
@KeycloakIdentity
class KeycloakAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final String ACCOUNT = "chiboso_account";

    private final SubjectSignIns accounts;

    KeycloakAccounts(SubjectSignIns accounts) {
        this.accounts = accounts;
    }

    /** For pages; the ID token says all there is to know, so that Keycloak is not asked again. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var signIn = find(request.getIdToken()).orElseThrow(NoAccount::new);
        accounts.signedIn(signIn.actor().account());
        return new AccountOidcUser(user(signIn), request.getIdToken());
    }

    /** For programs. */
    AbstractAuthenticationToken ofToken(Jwt token) {
        var user = user(find(token).orElseThrow(NoAccount::new));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signedIn.setDetails(new SignedInThere(token.getClaimAsInstant(IdTokenClaimNames.AUTH_TIME)));
        return signedIn;
    }

    private Optional<SignIn> find(ClaimAccessor claims) {
        var subject = claims.getClaimAsString("sub");
        if (subject == null || subject.isBlank()) {
            return Optional.empty();
        }
        return accounts.bySubject(subject)
                .or(() -> provisioned(claims).flatMap(account -> accounts.link(subject, account)))
                .filter(SignIn::enabled);
    }

    private static Optional<AccountId> provisioned(ClaimAccessor claims) {
        try {
            return Optional.ofNullable(claims.getClaimAsString(ACCOUNT))
                    .map(UUID::fromString)
                    .map(AccountId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AccountUser user(SignIn signIn) {
        var user = new AccountUser(signIn);
        user.eraseCredentials();
        return user;
    }
}
