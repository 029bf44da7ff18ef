package vn.chiboso.bootstrap.web.security;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * When somebody gave password and code at Keycloak, as the token that they come with says.
 *
 * @param at null when the token does not say
 */
record SignedInThere(@Nullable Instant at) {
    /** Of a program by its access token, of a browser by the ID token of its session. */
    static Optional<Instant> of(@Nullable Authentication signedIn) {
        if (signedIn == null) {
            return Optional.empty();
        }
        if (signedIn.getPrincipal() instanceof AccountOidcUser user) {
            return Optional.ofNullable(user.getIdToken().getAuthenticatedAt());
        }
        return signedIn.getDetails() instanceof SignedInThere there
                ? Optional.ofNullable(there.at())
                : Optional.empty();
    }
}
