package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/** The account behind a request as it stands now, read once per request. */
@Component
public class CurrentSignIn {
    private static final String KEPT = CurrentSignIn.class.getName();

    private final SignIns signIns;

    CurrentSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Empty for a stranger. */
    public Optional<SignIn> of(HttpServletRequest request) {
        return user().flatMap(user -> request.getAttribute(KEPT) instanceof SignIn kept
                        && kept.actor().account().equals(user.account())
                ? Optional.of(kept)
                : read(request, user));
    }

    /** After the account was changed by this very request. */
    public void forget(HttpServletRequest request) {
        request.removeAttribute(KEPT);
    }

    Optional<AccountUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case AccountUser user -> Optional.of(user);
            case AccountOidcUser elsewhere -> Optional.of(elsewhere.account());
            case null, default -> Optional.empty();
        };
    }

    private Optional<SignIn> read(HttpServletRequest request, AccountUser user) {
        var found = signIns.byAccount(user.account());
        found.ifPresent(signIn -> request.setAttribute(KEPT, signIn));
        return found;
    }
}
