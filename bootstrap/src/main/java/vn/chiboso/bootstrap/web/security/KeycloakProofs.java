package vn.chiboso.bootstrap.web.security;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whether somebody signed in at Keycloak a short while ago, not merely came in with a session that is open there. */
@Component
@KeycloakIdentity
class KeycloakProofs {
    private final Duration lasts;
    // of the wall, not the field's clock: Keycloak's tokens know no other
    private final InstantSource time = InstantSource.system();

    KeycloakProofs(ProofSettings settings) {
        lasts = settings.lasts();
    }

    Duration lasts() {
        return lasts;
    }

    boolean isFresh() {
        var since = time.instant().minus(lasts);
        return SignedInThere.of(SecurityContextHolder.getContext().getAuthentication())
                .filter(since::isBefore)
                .isPresent();
    }
}
