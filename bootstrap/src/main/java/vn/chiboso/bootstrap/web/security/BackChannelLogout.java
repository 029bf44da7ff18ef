package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Keycloak says that a session has ended there; its token has been checked before. Sessions are kept in the database under their
 * subject, so the one meant is ended whichever node serves it, and no node keeps a list of its own.
 */
@Component
@KeycloakIdentity
class BackChannelLogout implements LogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogout.class);

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    BackChannelLogout(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        var subject = token.getSubject();
        if (subject == null) {
            // Keycloak names both; a session alone could only be found by reading all
            LOG.warn("A logout at Keycloak names no subject and ends nothing");
            return;
        }
        sessions.findByPrincipalName(subject).forEach((id, session) -> {
            if (isMeant(session, token.getSessionId())) {
                sessions.deleteById(id);
            }
        });
    }

    /** Without a session's id, all of the subject's sessions are meant. */
    private static boolean isMeant(Session session, @Nullable String sid) {
        if (sid == null) {
            return true;
        }
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof AccountOidcUser user
                && sid.equals(user.getIdToken().getClaimAsString("sid"));
    }
}
