package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Back from Keycloak: on to the page wanted, or to a page that says why not. */
final class KeycloakOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String NO_ACCOUNT = "/login/no-account";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakOutcome.class);

    private final Duration lasting;

    /** @param lasting how long somebody's session lasts without a request */
    KeycloakOutcome(Duration lasting) {
        this.lasting = lasting;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setMaxInactiveInterval((int) lasting.toSeconds());
        response.sendRedirect(
                request.getContextPath() + KeycloakRequests.next(request).orElse("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof NoAccount) {
            response.sendRedirect(request.getContextPath() + NO_ACCOUNT);
            return;
        }
        var why = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        LOG.warn("A sign-in at Keycloak came to nothing: {}", why);
        response.sendRedirect(request.getContextPath() + "/login?failed");
    }
}
