package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.bootstrap.web.problem.LocalPath;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SealedForms;

/**
 * What was posted waits in the session, which goes to Keycloak and comes back; whoever comes back as another person does not get it.
 * Sessions are rows of the database and go into its backups, and what was posted may be a citizen's number: it waits sealed.
 */
@Component
@KeycloakIdentity
class KeptPosts {
    private static final String KEPT = KeptPosts.class.getName();

    private final SealedForms forms;

    KeptPosts(SealedForms forms) {
        this.forms = forms;
    }

    /** The last one counts. */
    void keep(HttpServletRequest request, AccountId account) {
        var post = new KeptPost(LocalPath.of(request), ProofPage.carried(request));
        request.getSession().setAttribute(KEPT, forms.seal(post.encode(), context(account)));
    }

    Optional<KeptPost> of(HttpServletRequest request, AccountId account) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof String sealed
                ? forms.open(sealed, context(account)).map(KeptPost::decode)
                : Optional.empty();
    }

    void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    private static String context(AccountId account) {
        return "bootstrap/kept-post/" + account;
    }
}
